package org.caveat.annotate.language;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Span;

/** Parts a sentence at its inner stops. */
public final class Clauses {
  private Clauses() {}

  public static List<Span> of(String text, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i == sentence.end() || isStop(text, i)) {
        if (!text.substring(start, i).isBlank()) {
          clauses.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  /** A comma within a number is none. */
  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    boolean number =
        c == ',' && i + 1 < text.length() && i > 0 && isDigit(text, i - 1) && isDigit(text, i + 1);
    return ",;:。!?\n".indexOf(c) >= 0 && !number;
  }

  private static boolean isDigit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
