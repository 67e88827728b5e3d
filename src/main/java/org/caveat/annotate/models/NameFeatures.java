package org.caveat.annotate.models;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caveat.annotate.language.Vocabulary;
import org.caveat.text.Span;

/**
 * What the name finder sees of each token of a sentence: the tokens around it and their shape, the
 * classes of the words they stand in, the nearest such words, and what the grammar holds it for.
 */
final class NameFeatures {
  private static final String NONE = "-";

  /** How far a word of some class is looked for, in tokens. */
  private static final int SIGHT = 8;

  private static final int NEAR = 3;
  private static final int LONGEST_NUMBER = 7;

  private final String[] tokens;
  private final String[] shapes;
  private final String[] classes;
  private final String[] proposed;

  private NameFeatures(String text, List<Span> spans, List<Named> proposals) {
    tokens = spans.stream().map(s -> token(s.of(text))).toArray(String[]::new);
    shapes = spans.stream().map(s -> shape(s.of(text))).toArray(String[]::new);
    classes = classes(text, spans);
    proposed = proposed(spans, proposals);
  }

  /** Features of each token. */
  static String[][] of(String text, List<Span> spans, List<Named> proposals) {
    NameFeatures features = new NameFeatures(text, spans, proposals);
    String[][] all = new String[spans.size()][];
    Arrays.setAll(all, features::at);
    return all;
  }

  private String[] at(int i) {
    String one = tokens[i];
    String before = get(tokens, i - 1);
    String after = get(tokens, i + 1);
    String type = classes[i];
    String typeBefore = get(classes, i - 1);
    String typeAfter = get(classes, i + 1);
    return new String[] {
      "w=" + one,
      "w-=" + before,
      "w+=" + after,
      "w--=" + get(tokens, i - 2) + before,
      "w++=" + after + get(tokens, i + 2),
      "-w=" + before + " " + one,
      "w+=" + one + " " + after,
      "t=" + before + " " + one + " " + after,
      "c=" + type,
      "c-=" + typeBefore,
      "c+=" + typeAfter,
      "c--=" + get(classes, i - 2),
      "c++=" + get(classes, i + 2),
      "cc=" + typeBefore + type + typeAfter,
      "s=" + get(shapes, i - 1) + shapes[i] + get(shapes, i + 1),
      "g=" + proposed[i],
      "g-=" + get(proposed, i - 1),
      "g+=" + get(proposed, i + 1),
      "l=" + nearest(i, -1),
      "r=" + nearest(i, 1)
    };
  }

  private static String get(String[] of, int i) {
    return i < 0 || i >= of.length ? NONE : of[i];
  }

  /** The class of the nearest word of any class to one side. */
  private String nearest(int i, int step) {
    for (int far = 1; far <= SIGHT; far++) {
      String there = get(classes, i + step * far);
      if (!there.equals(NONE)) {
        return far > NEAR ? there + "+" : there;
      }
    }
    return NONE;
  }

  private static String token(String word) {
    return isDigit(word.charAt(0))
        ? "0".repeat(Math.min(word.length(), LONGEST_NUMBER))
        : word.toLowerCase(Locale.ROOT);
  }

  private static String shape(String word) {
    char c = word.charAt(0);
    if (Character.isUpperCase(c)) {
      return word.length() == 1 ? "X" : Character.isLowerCase(word.charAt(1)) ? "Xx" : "XX";
    }
    return Character.isLowerCase(c) ? "x" : isDigit(c) ? "0" : "_";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String[] classes(String text, List<Span> spans) {
    String[] classes = new String[spans.size()];
    Arrays.fill(classes, NONE);
    int end = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
    for (int i = 0; i < classes.length; i++) {
      Vocabulary.Hit<NameWord> hit = NameWord.WORDS.at(text, spans.get(i).start(), end);
      int last = hit == null ? -1 : lastOf(spans, i, hit.end());
      for (int j = i; j <= last; j++) {
        classes[j] = label(j == i, j == last, hit.value().name());
      }
      i = Math.max(i, last);
    }
    return classes;
  }

  /** The token that ends at the offset; -1 if the offset lies within one. */
  private static int lastOf(List<Span> spans, int from, int offset) {
    int i = from;
    while (spans.get(i).end() < offset) {
      i++;
    }
    return spans.get(i).end() == offset ? i : -1;
  }

  private static String[] proposed(List<Span> spans, List<Named> proposals) {
    String[] proposed = new String[spans.size()];
    Arrays.fill(proposed, NONE);
    int i = 0;
    for (Named name : proposals) {
      while (i < proposed.length && spans.get(i).end() <= name.span().start()) {
        i++;
      }
      for (; i < proposed.length && spans.get(i).overlaps(name.span()); i++) {
        boolean first = spans.get(i).start() <= name.span().start();
        boolean last = spans.get(i).end() >= name.span().end();
        proposed[i] = label(first, last, name.kind().name());
      }
    }
    return proposed;
  }

  private static String label(boolean first, boolean last, String of) {
    return (first ? "B" : "I") + (last ? "E" : "") + of;
  }
}
