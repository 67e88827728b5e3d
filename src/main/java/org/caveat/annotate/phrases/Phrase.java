package org.caveat.annotate.phrases;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of a phrase list. Its pattern is compiled when it is first tried. */
public final class Phrase {
  private final String list;
  private final String group;
  private final String regex;
  private final List<Set<String>> gates;
  private volatile Pattern pattern;

  /**
   * @param list id of the list: the rule's id, or {@code <rule-id>/<name>} for a statement
   * @param group heading the line stands under; "" before the first
   * @param regex matches in masked, lower-case reading text
   * @param gates sets of literals; one of each must stand in a sentence for the pattern to match
   */
  Phrase(String list, String group, String regex, List<Set<String>> gates) {
    this.list = list;
    this.group = group;
    this.regex = regex;
    this.gates = List.copyOf(gates);
  }

  public String list() {
    return list;
  }

  public String group() {
    return group;
  }

  List<Set<String>> gates() {
    return gates;
  }

  Pattern pattern() {
    if (pattern == null) {
      pattern = Pattern.compile(regex);
    }
    return pattern;
  }
}
