package org.caveat.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The single articles that a reference to several names. */
final class Articles {
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
  private static final Pattern PARAGRAPHS = Pattern.compile("(\\d+)((?:\\(\\d+\\))+)");

  private Articles() {}

  /** {@code 20-22} is 20, 21 and 22; {@code 15(2)(3)} is 15(2) and 15(3); others are themselves. */
  static List<String> in(String reference) {
    Matcher range = RANGE.matcher(reference);
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
    Matcher paragraphs = PARAGRAPHS.matcher(reference);
    if (paragraphs.matches()) {
      return Pattern.compile("\\(\\d+\\)")
          .matcher(paragraphs.group(2))
          .results()
          .map(p -> paragraphs.group(1) + p.group())
          .toList();
    }
    return List.of(reference);
  }
}
