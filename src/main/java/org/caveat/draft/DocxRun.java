package org.caveat.draft;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Span;

/**
 * A run of a Word file ({@code w:r}): text of one look, as it is written in the XML of its part.
 *
 * @param opening its opening tag
 * @param properties its {@code w:rPr} as written; "" without one
 * @param host span of the outermost run or formula around it, itself as a rule
 * @param own span of the run
 * @param pieces its text, in order
 */
record DocxRun(String opening, String properties, Span host, Span own, List<Piece> pieces) {
  /**
   * An element that stands for text: {@code w:t}, or a tab or break, which stand for a space.
   *
   * @param text its characters
   * @param element span of the element
   * @param tag its opening tag
   * @param offsets for each character where it is written; empty when it cannot be cut
   */
  record Piece(String text, Span element, XmlToken tag, List<Integer> offsets) {
    Piece {
      offsets = List.copyOf(offsets);
    }
  }

  /** A point at which a run is cut in two. */
  record Cut(int offset, String before, String after) {}

  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  /** Whether it can be cut between its characters: not inside ruby, formulas, text boxes. */
  boolean isDivisible() {
    return host.equals(own) && pieces.stream().noneMatch(p -> p.offsets().isEmpty());
  }

  /**
   * Where a mark before the character goes, and the tags to close and open around it so that both
   * halves look as the whole did.
   *
   * @param at number of the character in the run's text; its length for the end of the run
   */
  Cut cut(int at) {
    if (at <= 0) {
      return new Cut(host.start(), "", "");
    }
    if (at >= text().length()) {
      return new Cut(host.end(), "", "");
    }
    int first = 0;
    for (Piece piece : pieces) {
      if (at < first + piece.text().length()) {
        return cut(piece, at - first);
      }
      first += piece.text().length();
    }
    throw new IllegalStateException("no character " + at + " in " + text());
  }

  private Cut cut(Piece piece, int at) {
    String close = "</" + name(opening) + ">";
    if (at == 0) {
      return new Cut(piece.element().start(), close, opening + properties);
    }
    String text = "</" + piece.tag().name() + ">";
    String again = "<" + piece.tag().name() + " xml:space=\"preserve\">";
    return new Cut(piece.offsets().get(at), text + close, opening + properties + again);
  }

  /** Tags of texts that a cut leaves ending or beginning in a blank, which must not be lost. */
  List<XmlToken> unkept(int at) {
    List<XmlToken> tags = new ArrayList<>();
    int first = 0;
    for (Piece piece : pieces) {
      boolean inside = at > first && at < first + piece.text().length();
      if (inside && piece.tag().attribute("space").isEmpty()) {
        tags.add(piece.tag());
      }
      first += piece.text().length();
    }
    return tags;
  }

  private static String name(String tag) {
    return tag.substring(1).split("[\\s/>]", 2)[0];
  }
}
