package org.caveat.report;

/**
 * Makes text of a document harmless for a terminal: control and direction characters become
 * visible.
 */
final class Inert {
  private Inert() {}

  static String of(String text) {
    StringBuilder inert = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loose = Character.isSurrogate(c) && !isPaired(text, i);
      boolean direction = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
      if (c == '\t') {
        inert.append(' ');
      } else if (c < 0x20 || c >= 0x7f && c < 0xa0 || direction || loose) {
        inert.append('·');
      } else {
        inert.append(c);
      }
    }
    return inert.toString();
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
