package org.caveat.annotate.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Word lists shipped with the program, each in the room that reads it. */
public final class Lexicon {
  static final String FOLDER = "/org/caveat/annotate/";

  public static final List<String> MANAGERS = words("language/managers.txt");
  public static final List<String> STOCKS = words("language/stocks.txt");

  private Lexicon() {}

  /**
   * A regular expression for any of the words, the longest first. Words with one beginning share
   * it: {@code Pattern} tries alternatives one by one.
   */
  public static String alternatives(List<String> words) {
    return branches(new TreeSet<>(words), 0);
  }

  /** What may follow the first letters, which all of the words share. */
  private static String branches(SortedSet<String> words, int letters) {
    StringJoiner branches = new StringJoiner("|", "(?:", ")");
    boolean ends = words.first().length() == letters;
    SortedSet<String> rest = ends ? words.tailSet(words.first() + '\0') : words;
    while (!rest.isEmpty()) {
      String beginning = rest.first().substring(0, letters + 1);
      String beyond = beginning + Character.MAX_VALUE;
      branches.add(
          Pattern.quote(beginning.substring(letters))
              + branches(rest.headSet(beyond), letters + 1));
      rest = rest.tailSet(beyond);
    }
    return ends && branches.length() == 4 ? "" : branches + (ends ? "?" : "");
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
