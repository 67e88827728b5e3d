package org.caveat.finding;

/**
 * What became of a rule on a document.
 *
 * @param reason why it was not applied, in one clause; "" when it was
 * @param findings how many places it found; more than are reported when it was capped
 */
public record RuleOutcome(String rule, boolean applied, String reason, int findings) {
  public boolean passed() {
    return applied && findings == 0;
  }
}
