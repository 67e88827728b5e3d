package org.caveat.annotate.material;

import java.nio.charset.StandardCharsets;

/**
 * Tells whether a text stops at a round size. Authors do not count; programs that keep the
 * beginnings of pages do, in thousands of bytes or hundreds of characters.
 */
final class RoundSize {
  private static final int BYTES = 1000;
  private static final int CHARACTERS = 100;

  /** Excerpts are longer than a message and shorter than an article. */
  private static final int SHORTEST = 500;

  private static final int LONGEST = 2100;

  private static final int MOST_BYTES = 2000;

  /** A character of three bytes that does not fit as a whole is left out. */
  private static final int SLACK = 2;

  private RoundSize() {}

  static boolean of(String source) {
    String kept = source.stripTrailing();
    if (kept.length() < SHORTEST || kept.length() > LONGEST) {
      return false;
    }
    int characters = kept.codePointCount(0, kept.length());
    int bytes = kept.getBytes(StandardCharsets.UTF_8).length;
    return characters % CHARACTERS == 0 || bytes <= MOST_BYTES && (bytes + SLACK) % BYTES <= SLACK;
  }
}
