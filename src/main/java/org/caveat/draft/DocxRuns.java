package org.caveat.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caveat.text.Place;
import org.caveat.text.Span;

/**
 * Finds the runs of a part by the numbers that places give them: paragraphs from 1 in the order of
 * their beginnings, runs from 1 in their paragraph, deleted ones included.
 */
final class DocxRuns {
  private final String xml;
  private final List<XmlToken> tokens;
  private final int[] ends;
  private final String part;
  private final Map<Place.InParagraph, DocxRun> runs = new HashMap<>();
  private final Deque<Open> elements = new ArrayDeque<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private int paragraph;
  private int unread;

  /** An element that is open: its tokens, and the run it is, if it is one. */
  private record Open(XmlToken tag, XmlToken end, Building run) {}

  /** A paragraph that is open. */
  private static final class Paragraph {
    final int number;
    int run;
    Building current;

    Paragraph(int number) {
      this.number = number;
    }
  }

  /** A run that is open. */
  private static final class Building {
    final Place.InParagraph place;
    final XmlToken tag;
    final int depth;
    final List<DocxRun.Piece> pieces = new ArrayList<>();
    String properties = "";

    Building(Place.InParagraph place, XmlToken tag, int depth) {
      this.place = place;
      this.tag = tag;
      this.depth = depth;
    }
  }

  private DocxRuns(XmlPart part, String name) throws LeftAloneException {
    this.xml = part.xml();
    this.tokens = part.tokens();
    this.part = name;
    this.ends = XmlToken.ends(tokens);
  }

  /**
   * @param name of the part as places have it: "body"
   */
  static Map<Place.InParagraph, DocxRun> of(XmlPart part, String name) throws LeftAloneException {
    DocxRuns reader = new DocxRuns(part, name);
    for (int i = 0; i < reader.tokens.size(); i++) {
      i = reader.read(i);
    }
    return reader.runs;
  }

  /** Reads the token with this number; of the last one read, the number. */
  private int read(int i) {
    int last = tokens.get(i).opens() ? open(tokens.get(i), i) : i;
    if (tokens.get(last).closes()) {
      close(tokens.get(last));
    }
    return last;
  }

  private int open(XmlToken token, int i) {
    Building run = null;
    switch (token.local()) {
      case "Fallback", "del", "moveFrom" -> unread++;
      case "p" -> paragraphs.push(new Paragraph(++paragraph));
      case "r" -> run = openRun(token);
      default -> {
        // Not counted.
      }
    }
    elements.push(new Open(token, tokens.get(ends[i]), run));
    Building inside = paragraphs.isEmpty() ? null : paragraphs.peek().current;
    if (inside == null) {
      return i;
    }
    boolean direct = elements.size() == inside.depth + 1;
    return switch (token.local()) {
      case "rPr" -> properties(inside, i, direct);
      case "t" -> text(inside, i, direct);
      case "tab", "br", "cr" -> blank(inside, token, " ", direct, i);
      case "noBreakHyphen" -> blank(inside, token, "-", direct, i);
      default -> i;
    };
  }

  private Building openRun(XmlToken token) {
    Paragraph p = paragraphs.peek();
    if (p == null) {
      return null;
    }
    p.run++;
    p.current =
        new Building(new Place.InParagraph(part, p.number, p.run), token, elements.size() + 1);
    return p.current;
  }

  private int properties(Building run, int i, boolean direct) {
    int end = ends[i];
    if (direct && run.properties.isEmpty()) {
      run.properties = xml.substring(tokens.get(i).span().start(), tokens.get(end).span().end());
    }
    return end;
  }

  private int text(Building run, int i, boolean direct) {
    int end = ends[i];
    XmlText text = XmlText.of(tokens.subList(i + 1, end));
    Span element = new Span(tokens.get(i).span().start(), tokens.get(end).span().end());
    add(
        run,
        new DocxRun.Piece(
            text.decoded().replace('\n', ' '),
            element,
            tokens.get(i),
            direct && text.isPlain() ? text.offsets() : List.of()));
    return end;
  }

  private int blank(Building run, XmlToken token, String text, boolean direct, int i) {
    Span span = token.span();
    add(run, new DocxRun.Piece(text, span, token, direct ? List.of(span.start()) : List.of()));
    return i;
  }

  private void add(Building run, DocxRun.Piece piece) {
    if (unread == 0 && !piece.text().isEmpty()) {
      run.pieces.add(piece);
    }
  }

  private void close(XmlToken token) {
    Open closed = elements.pop();
    switch (token.local()) {
      case "Fallback", "del", "moveFrom" -> unread--;
      case "p" -> paragraphs.poll();
      case "r" -> closeRun(closed);
      default -> {
        // Not counted.
      }
    }
  }

  private void closeRun(Open closed) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().current = null;
    }
    if (closed.run() != null) {
      Building run = closed.run();
      Span own = new Span(run.tag.span().start(), closed.end().span().end());
      runs.put(run.place, new DocxRun(run.tag.text(), run.properties, host(own), own, run.pieces));
    }
  }

  /** The outermost run or formula around a run. */
  private Span host(Span own) {
    Span host = own;
    for (Open open : elements) {
      if (open.run() != null || open.tag().local().startsWith("oMath")) {
        host = new Span(open.tag().span().start(), open.end().span().end());
      }
    }
    return host;
  }
}
