package org.caveat.facts;

import java.util.List;
import org.caveat.text.Span;

/**
 * A required statement, whole or in part.
 *
 * @param kind id of the rule (or shared list) whose {@code statement.txt} describes it
 * @param missing names of the anchor groups that are not there; empty when it is complete
 * @param prominence of its least visible part, each at the place where it is seen best
 */
public record Statement(Span span, String kind, List<String> missing, Prominence prominence)
    implements Fact {
  public Statement {
    missing = List.copyOf(missing);
  }

  /** Whether all of it is there for the reader; what the page does not show is not. */
  public boolean complete() {
    return missing.isEmpty() && prominence != Prominence.HIDDEN;
  }

  /** Whether it is there and does not catch the eye. */
  public boolean outOfSight() {
    return complete() && prominence != Prominence.PLAIN;
  }
}
