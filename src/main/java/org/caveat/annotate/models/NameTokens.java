package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Han;
import org.caveat.text.Span;

/**
 * What the name finder reads one by one: each Han character, each run of letters or of digits, each
 * other sign, a gap after a Han character. Characters, since segmenters trained on other texts cut
 * fund names anywhere.
 */
final class NameTokens {
  private NameTokens() {}

  static List<Span> of(String text, Span range) {
    List<Span> tokens = new ArrayList<>();
    for (int i = range.start(); i < range.end(); ) {
      int end = end(text, i, range.end());
      if (!Character.isWhitespace(text.charAt(i)) || parts(text, i)) {
        tokens.add(new Span(i, end));
      }
      i = end;
    }
    return tokens;
  }

  /** Whether the white space at the offset is the first after a Han character. */
  private static boolean parts(String text, int i) {
    return i > 0 && Han.is(text.charAt(i - 1));
  }

  private static int end(String text, int start, int limit) {
    int kind = kind(text.charAt(start));
    int end = start + 1;
    while (kind > 0 && end < limit && kind(text.charAt(end)) == kind) {
      end++;
    }
    return end;
  }

  /** 1 for digits, 2 for letters, 0 for what stands alone. */
  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    return !Han.is(c) && Character.isLetter(c) ? 2 : 0;
  }
}
