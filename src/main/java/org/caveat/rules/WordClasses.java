package org.caveat.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word classes of a pack: its {@code words.txt} has lines {@code deposit = 存款|定存|余额宝}, and any
 * phrase of the pack, or a later class, says {@code {deposit}} for {@code (存款|定存|余额宝)}.
 */
final class WordClasses {
  /** Of packs without classes. */
  static final WordClasses NONE = new WordClasses();

  private static final Pattern DEFINITION = Pattern.compile("([a-z-]+) *= *(\\S.*)");
  private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

  private final Map<String, String> alternatives = new HashMap<>();

  private WordClasses() {}

  /** Reads lines of definitions; {@code #} opens a comment. */
  static WordClasses read(Path file, String content, List<PackFault> faults) {
    WordClasses classes = new WordClasses();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      String words = line.replaceFirst("(^|\\s)#.*$", "").strip();
      Matcher definition = DEFINITION.matcher(words);
      if (definition.matches()) {
        classes.alternatives.put(definition.group(1), classes.expand(definition.group(2)));
      } else if (!words.isEmpty()) {
        faults.add(new PackFault(file.toString(), number, "not of the form: name = a|b|c"));
      }
    }
    return classes;
  }

  /** The phrase with classes written out; other names in braces stay. */
  String expand(String phrase) {
    return NAME.matcher(phrase)
        .replaceAll(
            m -> {
              String words = alternatives.get(m.group(1));
              return Matcher.quoteReplacement(words == null ? m.group() : "(" + words + ")");
            });
  }
}
