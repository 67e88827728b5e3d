package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A rank, percentile or "top N".
 *
 * @param basis what is ranked
 * @param agency whether a rating agency is named with it
 * @param period whether the ranked period is named
 * @param peerGroup whether the class of funds is named; 同类 alone names none
 * @param count whether the number of peers is named
 * @param years whether it is over three years or more
 */
public record RankingClaim(
    Span span,
    Basis basis,
    boolean agency,
    boolean period,
    boolean peerGroup,
    boolean count,
    boolean years,
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

  /** Whether agency, date, period, class and count of peers are all told. */
  public boolean evidenced() {
    return agency && isCompleteButForAgency();
  }

  /** Of a fund or its manager, or of nothing else that could be told. */
  public boolean ofFund() {
    return subject() == Subject.FUND
        || subject() == Subject.MANAGER
        || subject() == Subject.UNKNOWN;
  }

  /** All is told, but by a source that is no rating agency, or over less than three years. */
  public boolean weak() {
    return isCompleteButForAgency() && (agency ? !years : sourced());
  }

  private boolean isCompleteButForAgency() {
    return dated() && peerGroup && count && (period || basis != Basis.RETURN);
  }
}
