package org.caveat.text;

/**
 * Folds single words the way a reading is folded, so that phrases and tables can be compared with
 * it.
 */
public final class Folding {
  private Folding() {}

  /** Simplified, half width, without invisible characters; spaces stay. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!CharacterFolding.isInvisible(c)) {
        folded.append(CharacterFolding.fold(c));
      }
    }
    return folded.toString();
  }
}
