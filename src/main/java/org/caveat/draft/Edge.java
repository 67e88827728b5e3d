package org.caveat.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caveat.text.Span;

/**
 * Where the mark of a note begins or ends.
 *
 * @param offset in the source text
 */
record Edge(int offset, boolean opens, Note note, Span span) {
  /** At one offset what ends comes before what begins; the inner of two spans ends first. */
  private static final Comparator<Edge> ORDER =
      Comparator.comparingInt(Edge::offset)
          .thenComparing(Edge::opens)
          .thenComparingInt(e -> e.opens() ? -e.span().end() : -e.span().start())
          .thenComparingInt(e -> e.opens() ? e.note().number() : -e.note().number());

  /** The edges of a note's mark around the span. */
  static List<Edge> of(Note note, Span span) {
    return List.of(
        new Edge(span.start(), true, note, span), new Edge(span.end(), false, note, span));
  }

  static List<Edge> sorted(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(ORDER);
    return sorted;
  }
}
