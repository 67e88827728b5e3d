package org.caveat.text;

import java.nio.charset.Charset;

/**
 * Repairs text that lost one byte of a GBK character: {@code 变?yōu)椤暗湍Σ恋} is {@code 变□“低摩擦的}, read
 * one byte off until the next ASCII character. The lost character stays unknown ({@link #LOST}).
 */
final class ShiftedBytes {
  /** Stands in a reading for a character that cannot be recovered. */
  static final char LOST = '\ufffd';

  private static final Charset GBK = Charset.forName("GBK");
  private static final int LONGEST_MARK = 9;

  private ShiftedBytes() {}

  static Glyphs repair(Glyphs in) {
    if (in.text().indexOf('?') < 0) {
      return in;
    }
    Glyphs out = new Glyphs(in.length());
    int i = 0;
    while (i < in.length()) {
      int run = in.at(i) == '?' ? runAfterMark(in, i) : 0;
      int end = run > 0 ? runEnd(in, run) : 0;
      String repaired = end > run ? shifted(in, run, end) : "";
      if (isPlausible(repaired)) {
        append(in, out, i, run, end, repaired);
        i = end;
      } else {
        out.copy(in, i++);
      }
    }
    return out;
  }

  /** Where the shifted run begins after {@code ?syllable)}; 0 when no such mark opens here. */
  private static int runAfterMark(Glyphs in, int i) {
    StringBuilder syllable = new StringBuilder();
    for (int j = i + 1; j < in.length() && j < i + LONGEST_MARK; j++) {
      if (in.at(j) == ')') {
        return GluedPinyin.isSyllable(syllable) ? j + 1 : 0;
      }
      syllable.append(in.at(j));
    }
    return 0;
  }

  private static int runEnd(Glyphs in, int start) {
    int end = start;
    while (end < in.length() && in.at(end) > 0x7f) {
      end++;
    }
    return end;
  }

  private static String shifted(Glyphs in, int start, int end) {
    byte[] bytes = in.text().substring(start, end).getBytes(GBK);
    if (bytes.length != 2 * (end - start)) {
      return "";
    }
    return new String(bytes, 1, bytes.length - 2, GBK);
  }

  /** Common characters all over; a run that was not shifted decodes to rare ones. */
  private static boolean isPlausible(String text) {
    if (text.isEmpty()) {
      return false;
    }
    long common = text.chars().filter(c -> isCommon((char) c)).count();
    return common >= 0.9 * text.length();
  }

  private static boolean isCommon(char c) {
    byte[] bytes = String.valueOf(c).getBytes(GBK);
    int lead = bytes[0] & 0xff;
    boolean firstLevel = lead >= 0xb0 && lead <= 0xd7 && (bytes[1] & 0xff) >= 0xa1;
    return bytes.length == 2
        && (firstLevel
            || "“”。，、；：？！（）《》".indexOf(c) >= 0
            || Han.is(c) && CharacterFolding.fold(c) != c);
  }

  private static void append(Glyphs in, Glyphs out, int mark, int run, int end, String repaired) {
    out.replace(in, mark, run + 1, String.valueOf(LOST));
    for (int k = 0; k < repaired.length(); k++) {
      out.replace(in, run + k, run + k + 2, repaired.substring(k, k + 1));
    }
    out.replace(in, end - 1, end, String.valueOf(LOST));
  }
}
