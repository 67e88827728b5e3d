package org.caveat.text;

import java.util.List;

/**
 * The clean text that rules see: blocks one below the other, parted by a line feed, and the map
 * back to the source.
 *
 * @param text normalised text; Simplified, half width, without gaps inside Han text
 * @param parts the blocks with content and the span of each in {@code text}
 * @param damage source spans that could not be read for certain
 */
public record Reading(
    Document document, String text, OffsetMap map, List<Part> parts, List<Span> damage) {
  public Reading {
    parts = List.copyOf(parts);
    damage = List.copyOf(damage);
  }

  /** A block and where it stands in the reading. */
  public record Part(Block block, Span span) {}

  /** The part that contains the offset. */
  public Part partAt(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }

  /** Whether the span's words were disguised: they read as one thing and are written as another. */
  public boolean isDisguised(Span span) {
    String written = map.toSource(span).of(document.source());
    return !written.equals(span.of(text)) && Disguise.isDeliberate(written, span.of(text));
  }
}
