package org.caveat.text;

/**
 * Drops pronunciations that mirrors glue to characters: {@code 節(jié)} becomes {@code 節}. What
 * stands in the brackets must be a syllable with a tone mark, or a toneless particle.
 */
final class GluedPinyin {
  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzüêɡ";
  private static final java.util.Set<String> TONELESS =
      java.util.Set.of("de", "le", "ma", "ne", "ba", "zhe", "men", "zi", "tou", "me", "ge", "la");
  private static final int LONGEST = 7;

  private GluedPinyin() {}

  static Glyphs drop(Glyphs in) {
    Glyphs out = new Glyphs(in.length());
    for (int i = 0; i < in.length(); i++) {
      int end = isOpening(in.at(i)) && Han.is(in.at(i - 1)) ? closing(in, i) : 0;
      if (end > 0) {
        i = end;
      } else {
        out.copy(in, i);
      }
    }
    return out;
  }

  /** Index of the closing bracket of a syllable that opens at {@code i}; 0 when it is none. */
  private static int closing(Glyphs in, int i) {
    boolean toned = false;
    StringBuilder syllable = new StringBuilder();
    for (int j = i + 1; j <= i + LONGEST && j < in.length(); j++) {
      char c = in.at(j);
      if (isClosing(c)) {
        return toned || TONELESS.contains(syllable.toString()) ? j : 0;
      }
      toned |= TONED.indexOf(c) >= 0;
      if (TONED.indexOf(c) < 0 && PLAIN.indexOf(c) < 0) {
        return 0;
      }
      syllable.append(c);
    }
    return 0;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  static boolean isSyllable(CharSequence text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> TONED.indexOf(c) >= 0 || PLAIN.indexOf(c) >= 0)
        && text.chars().anyMatch(c -> TONED.indexOf(c) >= 0);
  }
}
