package org.caveat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Folds characters one by one: full width to half, compatibility forms to plain ones, Traditional
 * to Simplified, curly apostrophes and the many dashes to ASCII; drops invisible characters.
 */
final class CharacterFolding {
  private static final char[] TABLE = table();

  private CharacterFolding() {}

  static Glyphs fold(Glyphs in) {
    Glyphs out = new Glyphs(in.length());
    for (int i = 0; i < in.length(); i++) {
      char c = in.at(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isCompatibility(c)) {
        out.replace(in, i, i + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        Span source = in.source(i);
        out.add(fold(c), source.start(), source.end());
      }
    }
    return out;
  }

  /** The folded form of one character that has one. */
  static char fold(char c) {
    return TABLE[c];
  }

  /** Zero-width characters, soft hyphen, direction marks, variation selectors, byte order mark. */
  static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || c == '\ufeff'
        || c == '\u180e';
  }

  private static boolean isCompatibility(char c) {
    return (c >= '\u2e80' && c <= '\u2fdf')
        || (c >= '\u3300' && c <= '\u33ff')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\ufb00' && c <= '\ufb06')
        || (c >= '\ufe30' && c <= '\ufe4f');
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = c >= 0xff01 && c <= 0xff5e ? (char) (c - 0xfee0) : (char) c;
    }
    fold(table, "　\u00a0\u2002\u2003\u2009\u202f", ' ');
    fold(table, "‘’ʼ′＇`´", '\'');
    fold(table, "‐‑‒–—―−﹣－", '-');
    fold(table, "～〜∼﹏", '~');
    fold(table, "﹪", '%');
    fold(table, "〔〖", '[');
    fold(table, "〕〗", ']');
    table['﹐'] = ',';
    table['﹒'] = '.';
    table['｡'] = '。';
    table['､'] = '、';
    table['︰'] = ':';
    simplify(table);
    return table;
  }

  private static void fold(char[] table, String from, char to) {
    from.chars().forEach(c -> table[c] = to);
  }

  private static void simplify(char[] table) {
    String[] lines = resource("traditional.txt").split("\n");
    for (int i = 0; i < lines[0].length(); i++) {
      table[lines[0].charAt(i)] = lines[1].charAt(i);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CharacterFolding.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
