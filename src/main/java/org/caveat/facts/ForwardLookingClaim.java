package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A clause on how things will turn out.
 *
 * @param span the clause
 * @param numeric whether it names a figure
 * @param horizon as written: 未来三年, 2027年; "" when none is named
 * @param confidence calibrated probability, 0 to 1
 */
public record ForwardLookingClaim(
    Span span, boolean numeric, String horizon, double confidence, Context context)
    implements Claim {
  /** About a market, index, company or policy, not about the fund or its manager. */
  public boolean outlook() {
    return switch (subject()) {
      case MARKET, INDEX, COMPANY, POLICY -> true;
      case FUND, MANAGER, UNKNOWN -> false;
    };
  }

  /** Names a figure and gives no source for it. */
  public boolean bareFigure() {
    return numeric && !sourced();
  }
}
