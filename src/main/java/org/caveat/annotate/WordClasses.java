package org.caveat.annotate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caveat.facts.PhraseLine;

/**
 * Words that phrase lists share, under one name for each class: where {@code _shared/words.txt} has
 * {@code 优异} and {@code 出色} under {@code [good]}, a line {@code 业绩..4{good}} reads {@code
 * 业绩..4(优异|出色)}. A class may name those above it.
 */
final class WordClasses {
  private static final String LIST = "_shared/words";

  private final Map<String, String> alternatives = new LinkedHashMap<>();

  private WordClasses() {}

  static WordClasses of(Collection<PhraseLine> lines) {
    WordClasses classes = new WordClasses();
    lines.stream().filter(WordClasses::isWord).forEach(classes::add);
    return classes;
  }

  /** Whether the line is of a class, and no phrase of its own. */
  static boolean isWord(PhraseLine line) {
    return line.list().equals(LIST);
  }

  private void add(PhraseLine line) {
    alternatives.merge(line.group(), expand(line.text()), (words, more) -> words + "|" + more);
  }

  /** The line with its classes written out; names of no class stay. */
  String expand(String line) {
    String expanded = line;
    for (Map.Entry<String, String> words : alternatives.entrySet()) {
      expanded = expanded.replace("{" + words.getKey() + "}", "(" + words.getValue() + ")");
    }
    return expanded;
  }
}
