package org.caveat.finding;

import java.util.List;

/**
 * What became of a rule on a document.
 *
 * @param only what the rule is for, or the day it is not in force on, where that kept it from being
 *     applied
 * @param findings how many places it found; more than are reported when it was capped
 */
public record RuleOutcome(String rule, Applied applied, List<String> only, int findings) {
  public RuleOutcome {
    only = List.copyOf(only);
  }

  /** Whether a rule was applied, and why not. */
  public enum Applied {
    YES,
    NOT_IN_FORCE,
    /** It is for documents, products or channels of another kind. */
    OTHER_KIND,
    /** The text breaks off, and the rule must know its end. */
    BREAKS_OFF
  }

  /** The outcome of a rule that was applied. */
  public static RuleOutcome of(String rule, int findings) {
    return new RuleOutcome(rule, Applied.YES, List.of(), findings);
  }

  public boolean wasApplied() {
    return applied == Applied.YES;
  }

  public boolean passed() {
    return wasApplied() && findings == 0;
  }
}
