package org.caveat.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops pronunciations that mirrors glue to characters: {@code 節(jié)} becomes {@code 節}. What
 * stands in the brackets must be a syllable with a tone mark, or a toneless particle; in a text
 * that does so again and again, {@code 金(jin)}, any syllable.
 */
final class GluedPinyin {
  private static final Pattern TONELESS_SYLLABLE =
      Pattern.compile(
          "(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|v|ü)");

  private static final Pattern GLUED = Pattern.compile("[\\u4e00-\\u9fff][(（]([a-zü]{1,6})[)）]");

  /** So many syllables in one text are no abbreviations. */
  private static final int HABIT = 3;

  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzüêɡ";
  private static final Set<String> PARTICLES =
      Set.of("de", "le", "ma", "ne", "ba", "zhe", "men", "zi", "tou", "me", "ge", "la");
  private static final int LONGEST = 7;

  private GluedPinyin() {}

  /** Whether a text glues syllables without tone marks to its characters. */
  static boolean isHabit(String source) {
    Matcher glued = GLUED.matcher(source);
    int count = 0;
    while (count < HABIT && glued.find()) {
      count += TONELESS_SYLLABLE.matcher(glued.group(1)).matches() ? 1 : 0;
    }
    return count >= HABIT;
  }

  /**
   * @param toneless whether any syllable goes, and not only one with its tone
   */
  static Glyphs drop(Glyphs in, boolean toneless) {
    Glyphs out = new Glyphs(in.length());
    for (int i = 0; i < in.length(); i++) {
      int end = isOpening(in.at(i)) && Han.is(in.at(i - 1)) ? closing(in, i, toneless) : 0;
      if (end > 0) {
        i = end;
      } else {
        out.copy(in, i);
      }
    }
    return out;
  }

  /** Index of the closing bracket of a syllable that opens at {@code i}; 0 when it is none. */
  private static int closing(Glyphs in, int i, boolean toneless) {
    boolean toned = false;
    StringBuilder syllable = new StringBuilder();
    for (int j = i + 1; j <= i + LONGEST && j < in.length(); j++) {
      char c = in.at(j);
      if (isClosing(c)) {
        return toned || isToneless(syllable.toString(), toneless) ? j : 0;
      }
      toned |= TONED.indexOf(c) >= 0;
      if (TONED.indexOf(c) < 0 && PLAIN.indexOf(c) < 0) {
        return 0;
      }
      syllable.append(c);
    }
    return 0;
  }

  private static boolean isToneless(String syllable, boolean any) {
    return PARTICLES.contains(syllable) || any && TONELESS_SYLLABLE.matcher(syllable).matches();
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
