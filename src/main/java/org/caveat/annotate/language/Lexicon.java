package org.caveat.annotate.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists shipped with the program, each in the room that reads it. */
public final class Lexicon {
  static final String FOLDER = "/org/caveat/annotate/";

  public static final List<String> MANAGERS = words("language/managers.txt");
  public static final List<String> STOCKS = words("language/stocks.txt");

  private Lexicon() {}

  /** Alternatives of a regular expression, longest first. */
  public static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The lines of a list, without comments and blank lines. */
  public static List<String> lines(String name) {
    return read(name).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** The regular expressions of a list, one a line, as alternatives in their order. */
  public static String patterns(String name) {
    return String.join("|", lines(name));
  }

  public static List<String> words(String name) {
    return Arrays.stream(read(name).split("\\s+")).filter(w -> !w.isBlank()).distinct().toList();
  }

  private static String read(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
