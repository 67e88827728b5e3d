package org.caveat.annotate.phrases;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of a phrase list. It is compiled when it is first tried. */
public final class Phrase {
  private final String list;
  private final String group;
  private final String line;
  private final boolean claim;
  private volatile Pattern pattern;

  /**
   * @param list id of the list: the rule's id, or {@code <rule-id>/<name>} for a statement
   * @param group heading the line stands under; "" before the first
   * @param line in the language of phrase lists
   * @param claim whether no gap in it spans a negation, behind which it would be denied
   */
  public Phrase(String list, String group, String line, boolean claim) {
    this.list = list;
    this.group = group;
    this.line = line;
    this.claim = claim;
  }

  public String list() {
    return list;
  }

  public String group() {
    return group;
  }

  /**
   * Sets of literals; one of each must stand in a sentence for the pattern to match.
   *
   * @throws IllegalArgumentException when the line is not well formed or has no literal
   */
  List<Set<String>> gates() {
    return syntax().gates();
  }

  /** Matches in masked, lower-case reading text. */
  Pattern pattern() {
    if (pattern == null) {
      pattern = Pattern.compile(syntax().regex());
    }
    return pattern;
  }

  private PhraseSyntax syntax() {
    return PhraseSyntax.of(line, claim);
  }
}
