package org.caveat.facts;

import java.util.List;
import org.caveat.text.Span;

/**
 * A required statement, whole or in part.
 *
 * @param kind id of the rule (or shared list) whose {@code statement.txt} describes it
 * @param missing names of the anchor groups that are not there; empty when it is complete
 */
public record Statement(Span span, String kind, List<String> missing) implements Fact {
  public Statement {
    missing = List.copyOf(missing);
  }

  public boolean complete() {
    return missing.isEmpty();
  }
}
