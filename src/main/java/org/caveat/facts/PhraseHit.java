package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A phrase of a rule's list.
 *
 * @param list id of the rule (or shared list) whose {@code phrases.txt} has the phrase
 * @param group heading it stands under there; "" before the first heading
 */
public record PhraseHit(Span span, String list, String group, Context context) implements Claim {
  /** About the fund, its manager or holding it, or about nothing else that could be told. */
  public boolean aboutFund() {
    return subject() == Subject.FUND
        || subject() == Subject.MANAGER
        || subject() == Subject.UNKNOWN;
  }
}
