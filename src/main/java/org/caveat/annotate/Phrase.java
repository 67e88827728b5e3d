package org.caveat.annotate;

import java.util.Set;
import java.util.regex.Pattern;

/** One line of a phrase list. Its pattern is compiled when it is first tried. */
public final class Phrase {
  private final String list;
  private final String group;
  private final String regex;
  private final Set<String> gate;
  private volatile Pattern pattern;

  /**
   * @param list id of the list: the rule's id, or {@code <rule-id>/<name>} for a statement
   * @param group heading the line stands under; "" before the first
   * @param regex matches in masked, lower-case reading text
   * @param gate literals of which one must stand in a sentence for the pattern to match at all
   */
  Phrase(String list, String group, String regex, Set<String> gate) {
    this.list = list;
    this.group = group;
    this.regex = regex;
    this.gate = Set.copyOf(gate);
  }

  String list() {
    return list;
  }

  String group() {
    return group;
  }

  Set<String> gate() {
    return gate;
  }

  Pattern pattern() {
    if (pattern == null) {
      pattern = Pattern.compile(regex);
    }
    return pattern;
  }
}
