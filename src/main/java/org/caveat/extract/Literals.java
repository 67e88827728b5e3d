package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Fragment;
import org.caveat.text.Span;
import org.jsoup.parser.Parser;

/**
 * Aligns decoded text with the source it was decoded from: entities and backslash escapes stand
 * alone.
 */
final class Literals {
  private static final int LONGEST_ENTITY = 34;

  private Literals() {}

  /**
   * Fragments of {@code text} over {@code span} of {@code source}; opaque where they cannot be
   * aligned.
   */
  static List<Fragment> align(String text, String source, Span span) {
    List<Fragment> fragments = new ArrayList<>();
    int from = 0;
    int at = 0;
    int literalFrom = span.start();
    int s = span.start();
    while (at < text.length() && s < span.end()) {
      int width =
          text.charAt(at) == source.charAt(s) && source.charAt(s) != '&' && source.charAt(s) != '\\'
              ? 0
              : encoded(text, at, source, s, span.end());
      if (width == 0 && text.charAt(at) == source.charAt(s)) {
        at++;
        s++;
      } else if (width > 0) {
        int units = units(text, at, source.substring(s, s + width));
        add(fragments, text.substring(from, at), new Span(literalFrom, s));
        add(fragments, text.substring(at, at + units), new Span(s, s + width));
        at += units;
        s += width;
        from = at;
        literalFrom = s;
      } else {
        add(fragments, text.substring(from, at), new Span(literalFrom, s));
        add(fragments, text.substring(at), new Span(s, span.end()));
        return fragments;
      }
    }
    add(fragments, text.substring(from, at), new Span(literalFrom, s));
    return fragments;
  }

  private static void add(List<Fragment> fragments, String text, Span span) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text, span));
    }
  }

  /**
   * Length of the escape in the source that stands for the text at {@code at}; 0 when there is
   * none.
   */
  private static int encoded(String text, int at, String source, int s, int end) {
    if (source.charAt(s) == '\\' && s + 1 < end && source.charAt(s + 1) == text.charAt(at)) {
      return 2;
    }
    if (source.charAt(s) == '\r' && text.charAt(at) == '\n') {
      return s + 1 < end && source.charAt(s + 1) == '\n' ? 2 : 1;
    }
    if (source.charAt(s) != '&') {
      return 0;
    }
    for (int e = Math.min(end, s + LONGEST_ENTITY); e > s + 2; e--) {
      boolean closed = source.charAt(e - 1) == ';';
      if (closed
          && source.indexOf(';', s) == e - 1
          && text.startsWith(decoded(source.substring(s, e)), at)) {
        return e - s;
      }
    }
    return bare(text, at, source, s, end);
  }

  /** An entity without its semicolon: {@code &nbsp} in old pages. */
  private static int bare(String text, int at, String source, int s, int end) {
    int e = s + 1;
    while (e < end
        && (Character.isLetterOrDigit(source.charAt(e)) && source.charAt(e) < 0x80
            || source.charAt(e) == '#')) {
      e++;
    }
    for (; e > s + 2; e--) {
      String word = source.substring(s, e);
      String plain = decoded(word);
      if (!plain.equals(word) && text.startsWith(plain, at)) {
        return e - s;
      }
    }
    return 0;
  }

  private static int units(String text, int at, String escape) {
    if (escape.charAt(0) != '&') {
      return 1;
    }
    return Math.max(1, Math.min(text.length() - at, decoded(escape).length()));
  }

  private static String decoded(String entity) {
    return Parser.unescapeEntities(entity, false);
  }
}
