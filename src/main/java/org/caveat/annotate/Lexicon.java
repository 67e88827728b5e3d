package org.caveat.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists shipped with the program. */
final class Lexicon {
  static final List<String> MANAGERS = words("managers.txt");
  static final List<String> STOCKS = words("stocks.txt");

  private Lexicon() {}

  /** Alternatives of a regular expression, longest first. */
  static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The lines of a list, without comments and blank lines. */
  static List<String> lines(String name) {
    return read(name).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  static List<String> words(String name) {
    return Arrays.stream(read(name).split("\\s+")).filter(w -> !w.isBlank()).distinct().toList();
  }

  private static String read(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
