package org.caveat.facts;

import org.caveat.text.Span;

/**
 * The risk grade of a fund as the document states it: R3, 中高风险.
 *
 * @param level 1 (low) to 5 (high)
 * @param grader whose grade it is called
 */
public record RiskGrade(Span span, int level, Grader grader, Context context) implements Fact {
  /** Who graded. */
  public enum Grader {
    MANAGER,
    SELLER,
    UNKNOWN
  }

  public boolean asserted() {
    return context.asserted();
  }
}
