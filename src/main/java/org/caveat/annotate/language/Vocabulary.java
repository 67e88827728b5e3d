package org.caveat.annotate.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that each tell one of a closed set of values; the longest word at a place wins, so that
 * 基金经理 is never read as 基金. Looking a place up takes time in the number of words with its first
 * character, whatever the text.
 */
public final class Vocabulary<V extends Enum<V>> {
  /** A word where it stands. */
  public record Hit<V>(int start, int end, V value) {}

  private record Word<V>(String text, V value) {}

  private final Map<Character, List<Word<V>>> byFirst = new HashMap<>();

  private Vocabulary() {}

  /** Reads a list: words parted by blanks under {@code [VALUE]} headings. */
  public static <V extends Enum<V>> Vocabulary<V> read(Class<V> type, String resource) {
    Vocabulary<V> words = new Vocabulary<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Vocabulary.class.getResourceAsStream(Lexicon.FOLDER + resource),
                StandardCharsets.UTF_8))) {
      V value = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          value = Enum.valueOf(type, line.substring(1, line.indexOf(']')));
        } else if (!line.startsWith("#")) {
          words.add(line, value);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    words.sort();
    return words;
  }

  /** This vocabulary and further words of one value; a word that is in both keeps its own. */
  public Vocabulary<V> with(V value, List<String> further) {
    further.forEach(word -> add(word, value));
    sort();
    return this;
  }

  private void sort() {
    byFirst.values().forEach(w -> w.sort(Comparator.comparing(x -> -x.text().length())));
  }

  private void add(String line, V value) {
    for (String word : line.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        String text = word.replace('_', ' ');
        byFirst
            .computeIfAbsent(text.charAt(0), k -> new ArrayList<>())
            .add(new Word<>(text, value));
      }
    }
  }

  /** The longest word that starts at the offset and ends by {@code end}; null if none does. */
  public Hit<V> at(String text, int offset, int end) {
    for (Word<V> word : byFirst.getOrDefault(text.charAt(offset), List.of())) {
      int to = offset + word.text().length();
      if (to <= end && text.startsWith(word.text(), offset)) {
        return new Hit<>(offset, to, word.value());
      }
    }
    return null;
  }

  /** All words from left to right, none within another. */
  public List<Hit<V>> in(String text, int start, int end) {
    List<Hit<V>> hits = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Hit<V> hit = at(text, i, end);
      if (hit != null) {
        hits.add(hit);
        i = hit.end() - 1;
      }
    }
    return hits;
  }
}
