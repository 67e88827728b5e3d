package org.caveat.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Span;

/** Reads the examples of a rule's README. */
final class Examples {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)^```(finding|clean|todo)([^\\n]*)\\n(.*?)^```\\s*$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern MARK =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\{([a-z0-9-]+)\\}|^\\{([a-z0-9-]+)\\}\\n?");

  private Examples() {}

  static List<Example> read(String rule, String readme) {
    List<Example> examples = new ArrayList<>();
    Matcher m = BLOCK.matcher(readme);
    while (m.find()) {
      int line = (int) readme.substring(0, m.start()).chars().filter(c -> c == '\n').count() + 1;
      examples.add(example(rule, m, line));
    }
    return examples;
  }

  private static Example example(String rule, Matcher block, int line) {
    StringBuilder text = new StringBuilder();
    List<Span> expected = new ArrayList<>();
    boolean whole = false;
    String marked = block.group(3).stripTrailing();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      from = m.end();
      if (m.group(3) != null) {
        whole |= m.group(3).equals(rule);
      } else {
        if (m.group(2).equals(rule)) {
          expected.add(new Span(text.length(), text.length() + m.group(1).length()));
        }
        text.append(m.group(1));
      }
    }
    text.append(marked.substring(from));
    Example.Kind kind = Example.Kind.valueOf(block.group(1).toUpperCase(Locale.ROOT));
    return new Example(rule, kind, options(block.group(2)), text.toString(), expected, whole, line);
  }

  private static Map<String, String> options(String words) {
    Map<String, String> options = new HashMap<>();
    for (String word : words.trim().split("\\s+")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        options.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    return options;
  }
}
