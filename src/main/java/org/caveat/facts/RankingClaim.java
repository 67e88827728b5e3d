package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A rank, percentile or "top N".
 *
 * @param basis what is ranked
 * @param agency whether a rating agency or publisher is named with it
 * @param period whether the ranked period is named
 * @param peerGroup whether the peer group is named
 * @param count whether the number of peers is named
 */
public record RankingClaim(
    Span span,
    Basis basis,
    boolean agency,
    boolean period,
    boolean peerGroup,
    boolean count,
    Context context)
    implements Claim {
  /** What a rank is of. */
  public enum Basis {
    RETURN,
    SIZE,
    FLOW,
    TURNOVER,
    FEE,
    OTHER
  }

  /** Whether agency, date, period and peer group all stand near. */
  public boolean evidenced() {
    return agency && context.dated() && peerGroup && (period || basis != Basis.RETURN);
  }
}
