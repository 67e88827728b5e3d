package org.caveat.text;

/**
 * Tells evasion (gaps, fillers, invisible characters, syllables) from harmless variants of writing.
 */
final class Disguise {
  private Disguise() {}

  /**
   * Whether {@code written} hides {@code read}: invisible characters, or gaps and fillers between
   * Han characters. Markup, entities, Traditional or full-width writing hide nothing.
   */
  static boolean isDeliberate(String written, String read) {
    boolean spelled =
        read.chars().allMatch(c -> Han.is((char) c))
            && written.matches(".*[a-zA-Z].*")
            && !written.contains("<")
            && !written.contains("(")
            && !written.contains("&");
    return written.chars().anyMatch(c -> CharacterFolding.isInvisible((char) c))
        || written.matches("(?s).*\\p{IsHan}[ \\u3000*_^#|·•]\\p{IsHan}.*")
            && !written.contains("**")
        || spelled;
  }
}
