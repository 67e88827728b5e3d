package org.caveat.text;

import java.util.Map;

/**
 * Undoes the commonest evasions of word lists: characters that look alike, syllables written out in
 * the middle of a word, the letter O for a nought.
 */
final class LookAlikes {
  private static final Map<Character, Character> CHARACTERS = Map.of('夲', '本', '収', '收');
  private static final Map<String, String> SYLLABLES =
      Map.ofEntries(
          Map.entry("wen赚", "稳赚"),
          Map.entry("稳zhuan", "稳赚"),
          Map.entry("bao本", "保本"),
          Map.entry("保ben", "保本"),
          Map.entry("保xi", "保息"),
          Map.entry("bao证", "保证"),
          Map.entry("收yi", "收益"),
          Map.entry("v信", "微信"),
          Map.entry("V信", "微信"),
          Map.entry("wei信", "微信"));

  private LookAlikes() {}

  static Glyphs undo(Glyphs in) {
    String text = in.text();
    Glyphs out = new Glyphs(in.length());
    int i = 0;
    while (i < in.length()) {
      String found = syllable(text, i);
      if (found != null) {
        out.replace(in, i, i + found.length(), SYLLABLES.get(found));
        i += found.length();
      } else {
        Span source = in.source(i);
        out.add(plain(in, i), source.start(), source.end());
        i++;
      }
    }
    return out;
  }

  private static String syllable(String text, int at) {
    char c = text.charAt(at);
    if ("wb稳保收vV".indexOf(c) < 0) {
      return null;
    }
    return SYLLABLES.keySet().stream().filter(s -> text.startsWith(s, at)).findFirst().orElse(null);
  }

  private static char plain(Glyphs in, int i) {
    char c = in.at(i);
    boolean nought =
        (c == 'O' || c == 'o')
            && (isDigit(in.at(i - 1)) || isNought(in, i - 1))
            && endsAsNumber(in, i);
    return nought ? '0' : CHARACTERS.getOrDefault(c, c);
  }

  private static boolean isNought(Glyphs in, int i) {
    return (in.at(i) == 'O' || in.at(i) == 'o') && isDigit(in.at(i - 1));
  }

  private static boolean endsAsNumber(Glyphs in, int i) {
    char next = in.at(i + 1);
    char after = in.at(i + 2);
    return next == '%' || ((next == 'O' || next == 'o') && after == '%');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
