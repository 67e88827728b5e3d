package org.caveat.annotate.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.text.Han;
import org.caveat.text.Span;

/** Splits a reading into sentences; a block's end always ends a sentence. */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "ms", "mrs", "dr", "no", "inc", "ltd", "co", "vs", "e.g", "i.e", "u.s", "u.k", "st",
          "approx", "est");

  /** Text without stops is cut, at a comma or blank where there is one, so that work is bounded. */
  private static final int LONG = 1000;

  private static final int LONGEST = 2000;

  private Sentences() {}

  public static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i) || isTooLong(text, start, i)) {
        int end = withClosers(text, i + 1);
        add(text, start, end, sentences);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static boolean isTooLong(String text, int start, int i) {
    int length = i - start;
    return length >= LONG && (text.charAt(i) == ',' || text.charAt(i) == ' ')
        || length >= LONGEST && !Character.isHighSurrogate(text.charAt(i));
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == '。' || c == '!' || c == ';') {
      return true;
    }
    if (c == '?') {
      return i + 1 >= text.length()
          || !Han.is(text.charAt(i + 1))
          || Han.is(text.charAt(i - (i > 0 ? 1 : 0)));
    }
    return c == '.' && isFullStop(text, i);
  }

  private static boolean isFullStop(String text, int i) {
    if (i + 1 < text.length()
        && !Character.isWhitespace(text.charAt(i + 1))
        && "\"'”’)".indexOf(text.charAt(i + 1)) < 0) {
      return i > 0 && Han.is(text.charAt(i - 1)) && Han.is(text.charAt(i + 1));
    }
    int word = i;
    while (word > 0
        && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
      word--;
    }
    String before = text.substring(word, i).toLowerCase(java.util.Locale.ROOT);
    return before.length() != 1 && !ABBREVIATIONS.contains(before);
  }

  /** Closing quotation marks and brackets, and further stops, belong to the sentence they end. */
  private static int withClosers(String text, int from) {
    int i = from;
    while (i < text.length() && "”’」』)\"'!?。…".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
