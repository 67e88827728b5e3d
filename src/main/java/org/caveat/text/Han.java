package org.caveat.text;

/** Which characters are Han, and which stand around them. */
public final class Han {
  private Han() {}

  /** Whether the code unit is a Han character of the basic plane. */
  public static boolean is(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  /** Whether the unit takes part in Han text without spaces: a Han character or its punctuation. */
  static boolean isTight(char c) {
    return is(c) || (c >= '\u3000' && c <= '\u303f') || "“”‘’…—,;:!?()、。".indexOf(c) >= 0;
  }

  /** Share of Han characters among the letters of a text, 0 to 1. */
  public static double share(CharSequence text) {
    int han = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      han += is(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters == 0 ? 0 : (double) han / letters;
  }
}
