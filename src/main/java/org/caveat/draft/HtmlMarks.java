package org.caveat.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caveat.text.Document;
import org.caveat.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Marks in a web page: {@code <mark>} around each piece of text, so that no mark crosses a tag, a
 * number after its end, and the notes by number at the foot of the page. Words that no reader sees
 * in the page, such as alternative text, have a note alone.
 */
final class HtmlMarks {
  /** Elements whose content is text to the browser, is not shown, or takes no marks. */
  private static final Set<String> NO_MARKS =
      Set.of(
          "head",
          "script",
          "style",
          "textarea",
          "select",
          "button",
          "template",
          "noscript",
          "iframe",
          "object",
          "svg",
          "math");

  private static final String TRY = "caveat-tries-whether-tags-are-tags-here";

  private final Document document;
  private final TextCopy copy;
  private final List<Note> notes;
  private final HtmlNotes markup;
  private final Parser parser = Parser.htmlParser().setTrackPosition(true);
  private final TreeMap<Integer, Span> texts = new TreeMap<>();

  private HtmlMarks(byte[] file, Document document, List<Note> notes) {
    this.document = document;
    this.copy = new TextCopy(file, document);
    this.notes = notes;
    String free = "caveat";
    while (document.source().contains(free + "-")) {
      free += "-x";
    }
    this.markup = new HtmlNotes(free);
  }

  static byte[] mark(byte[] file, Document document, List<Note> notes) throws LeftAloneException {
    return new HtmlMarks(file, document, notes).mark();
  }

  private byte[] mark() throws LeftAloneException {
    Element body = parser.parseInput(document.source(), "").body();
    collect(body);
    Map<Integer, List<Note>> ends = new TreeMap<>();
    List<Edge> edges = new ArrayList<>();
    for (Note note : notes) {
      List<Span> pieces = pieces(note);
      pieces.forEach(p -> edges.addAll(Edge.of(note, p)));
      if (!pieces.isEmpty()) {
        int end = pieces.get(pieces.size() - 1).end();
        ends.computeIfAbsent(end, k -> new ArrayList<>()).add(note);
      }
    }
    sweep(Edge.sorted(edges), ends);
    copy.insertMarkup(foot(body), markup.list(notes, n -> !pieces(n).isEmpty()) + copy.lineEnd());
    return copy.bytes();
  }

  private void collect(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        Range range = text.sourceRange();
        boolean shown = range.isTracked() && !text.isBlank();
        if (shown && range.endPos() <= document.source().length()) {
          texts.put(range.startPos(), new Span(range.startPos(), range.endPos()));
        }
      } else if (child instanceof Element inner && !NO_MARKS.contains(inner.normalName())) {
        collect(inner);
      }
    }
  }

  /** The words a note is on, as far as they are text of the page. */
  private List<Span> pieces(Note note) {
    Span span = note.whole() ? new Span(0, 0) : note.span();
    Integer first = texts.floorKey(span.start());
    return texts
        .subMap(first == null ? span.start() : first, true, span.end(), false)
        .values()
        .stream()
        .filter(t -> t.overlaps(span))
        .map(t -> new Span(Math.max(t.start(), span.start()), Math.min(t.end(), span.end())))
        .toList();
  }

  /** Goes over the edges; between two of them the same notes hold. */
  private void sweep(List<Edge> edges, Map<Integer, List<Note>> ends) {
    List<Note> over = new ArrayList<>();
    for (int i = 0; i < edges.size(); ) {
      int at = edges.get(i).offset();
      if (!over.isEmpty()) {
        copy.insert(at, "</mark>");
      }
      for (; i < edges.size() && edges.get(i).offset() == at; i++) {
        Edge edge = edges.get(i);
        if (edge.opens()) {
          over.add(edge.note());
        } else {
          over.remove(edge.note());
        }
      }
      ends.getOrDefault(at, List.of()).forEach(n -> copy.insertMarkup(at, markup.number(n)));
      if (!over.isEmpty()) {
        copy.insertMarkup(at, markup.opening(over));
      }
    }
  }

  /**
   * Where the notes go: before the end of the body; right after its start in a page that breaks off
   * in the middle of a tag or a script, which would swallow them.
   */
  private int foot(Element body) throws LeftAloneException {
    Range end = body.endSourceRange();
    int length = document.source().length();
    int foot = end.isTracked() && end.startPos() < end.endPos() ? end.startPos() : length;
    if (isOpen(foot)) {
      return foot;
    }
    Range start = body.sourceRange();
    int head = start.isTracked() && start.endPos() <= length ? start.endPos() : 0;
    if (isOpen(head)) {
      return head;
    }
    throw new LeftAloneException(
        "its markup is too broken to take notes; check the page it is from");
  }

  /** Whether a tag put in there would be one. */
  private boolean isOpen(int offset) {
    String source = document.source();
    String tag = "<i id=\"" + TRY + "\"></i>";
    String tried = source.substring(0, offset) + tag + source.substring(offset);
    return Parser.htmlParser().parseInput(tried, "").getElementById(TRY) != null;
  }
}
