package org.caveat.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.Span;

/**
 * Marks in plain text and Markdown: {@code ⟦1 稳赚不赔 1⟧} in place, the notes by number at the end.
 * Notes on the same words share a mark: {@code ⟦3-7 ... 3-7⟧}. Brackets that the text itself uses
 * are not taken for marks.
 */
final class TextMarks {
  /** Pairs that a text hardly uses; the later ones are for charsets that lack the first. */
  private static final List<String> BRACKETS = List.of("⟦⟧", "⟪⟫", "⧼⧽", "〖〗", "【】", "《》");

  private static final String EMPHASIS = "*_~";

  private final Document document;
  private final TextCopy copy;
  private final boolean markdown;

  private TextMarks(byte[] file, Document document) {
    this.document = document;
    this.copy = new TextCopy(file, document);
    this.markdown = document.metadata().format().equals("markdown");
  }

  static byte[] mark(byte[] file, Document document, List<Note> notes) throws LeftAloneException {
    return new TextMarks(file, document).mark(notes);
  }

  private byte[] mark(List<Note> notes) throws LeftAloneException {
    String brackets = brackets();
    Map<Span, List<Note>> marks =
        notes.stream()
            .filter(n -> !n.whole())
            .collect(Collectors.groupingBy(this::span, LinkedHashMap::new, Collectors.toList()));
    List<Edge> edges = new ArrayList<>();
    marks.forEach((span, same) -> edges.addAll(Edge.of(same.get(0), span)));
    for (Edge edge : Edge.sorted(edges)) {
      String numbers = numbers(marks.get(edge.span()));
      copy.insert(
          edge.offset(),
          edge.opens() ? brackets.charAt(0) + numbers + " " : " " + numbers + brackets.charAt(1));
    }
    copy.insert(document.source().length(), list(notes));
    return copy.bytes();
  }

  /** Of the notes on the same words: "3", "3,5" or, when they follow each other, "3-7". */
  private static String numbers(List<Note> same) {
    int first = same.get(0).number();
    int last = same.get(same.size() - 1).number();
    return same.size() > 2 && last - first == same.size() - 1
        ? first + "-" + last
        : same.stream().map(n -> String.valueOf(n.number())).collect(Collectors.joining(","));
  }

  private String brackets() throws LeftAloneException {
    String source = document.source();
    List<String> free =
        BRACKETS.stream()
            .filter(b -> source.indexOf(b.charAt(0)) < 0 && source.indexOf(b.charAt(1)) < 0)
            .toList();
    return free.stream()
        .filter(copy::canHold)
        .findFirst()
        .or(() -> free.stream().findFirst())
        .orElseThrow(
            () ->
                new LeftAloneException(
                    "the text uses every kind of bracket that marks are made of; "
                        + "write another report of it, e.g. --format html"));
  }

  /** The words to mark; Markdown's own marks beside them would lose their meaning within. */
  private Span span(Note note) {
    String source = document.source();
    int start = note.span().start();
    int end = note.span().end();
    while (markdown && start > 0 && (EMPHASIS + "\\").indexOf(source.charAt(start - 1)) >= 0) {
      start--;
    }
    while (markdown && end < source.length() && EMPHASIS.indexOf(source.charAt(end)) >= 0) {
      end++;
    }
    return new Span(start, end);
  }

  private String list(List<Note> notes) {
    String end = copy.lineEnd();
    StringBuilder list = new StringBuilder(end).append(end);
    list.append(markdown ? "---" : "─".repeat(20)).append(end);
    list.append(markdown ? end : "").append(Note.heading(notes)).append(end).append(end);
    for (Note note : notes) {
      String indent = " ".repeat((note.number() + ". ").length());
      String gap = markdown ? "  " + end + indent : end + indent;
      list.append(note.number()).append(". ");
      list.append(String.join(gap, note.lines().stream().map(this::inert).toList())).append(end);
    }
    return list.toString();
  }

  private String inert(String line) {
    return markdown ? Inert.markdown(line) : Inert.terminal(line);
  }
}
