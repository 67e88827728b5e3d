package org.caveat.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Puts statements written in Simplified characters into Traditional ones, for documents that are
 * written so. Each character becomes one; where several would serve, the one that statements on
 * funds use is taken.
 */
public final class Traditional {
  /** What characters that could be several become. */
  private static final String CHOSEN =
      "個為產淨參發並錄匯畫獲證說採閱於後餘幾價機構範萬與豐優體兒劃聽壞聖複誇嶺異據懷驚願撲擾" + "極種確離網勝蟲觸適薦準氣潔灑黨寧雲註徵";

  private static final char[] TABLE = table();

  private Traditional() {}

  /** Whether a text has more Traditional characters than Simplified ones. */
  public static boolean isScriptOf(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      balance += Han.is(c) && CharacterFolding.fold(c) != c ? 1 : TABLE[c] != c ? -1 : 0;
    }
    return balance > 0;
  }

  /** The same words in Traditional characters. */
  public static String of(String simplified) {
    StringBuilder traditional = new StringBuilder(simplified.length());
    simplified.chars().forEach(c -> traditional.append(TABLE[c]));
    return traditional.toString();
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder(); // what Traditional script has
    for (char c = 0x9fff; c >= 0x3400; c--) {
      char simplified = CharacterFolding.fold(c);
      if (simplified != c && !big5.canEncode(simplified)) {
        table[simplified] = c;
      }
    }
    CHOSEN.chars().forEach(c -> table[CharacterFolding.fold((char) c)] = (char) c);
    return table;
  }
}
