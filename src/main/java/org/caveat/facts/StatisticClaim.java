package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A figure about something other than performance.
 *
 * @param kind what it counts
 * @param praise whether it is told as an achievement (突破, 翻倍, 第一)
 * @param period over which it is counted
 */
public record StatisticClaim(Span span, Kind kind, boolean praise, Period period, Context context)
    implements Claim {
  /** What a statistic counts. */
  public enum Kind {
    /** Assets of a fund or company. */
    SIZE,
    /** Money or shares flowing in or out. */
    FLOW,
    TURNOVER,
    HOLDERS,
    /** Growth, sales, capacity, users of an industry or company. */
    INDUSTRY,
    /** Index or sector moves. */
    MARKET_MOVE,
    VALUATION,
    /** Volatility and drawdown of what is no fund. */
    RISK,
    /** Weights, holdings, dividend yields, premiums. */
    COMPOSITION,
    SURVEY
  }

  private static final int WEEK = 7;

  /**
   * Whether a promotional piece that leans on it lacks the source or date it owes. The moves and
   * turnover of a day are read off the screen; size and holders lean on nothing unless they are
   * praised. Of weights, flows and what a house counts of its own, the day or the source is enough.
   */
  public boolean lacksEvidence() {
    return switch (kind) {
      case INDUSTRY -> isOwn() ? isUntold() : isBare();
      case VALUATION, RISK, SURVEY -> isBare();
      case MARKET_MOVE -> isLong() && isBare();
      case TURNOVER -> isLong() && isBare() || praise && isUntold() && !isOfDays();
      case SIZE, HOLDERS -> praise && isBare();
      case COMPOSITION -> subject() == Subject.INDEX ? isBare() : isUntold();
      case FLOW -> isUntold();
    };
  }

  /** Of a day or a week, which is read off the screen. */
  private boolean isOfDays() {
    return period.isKnown() && period.days() <= WEEK;
  }

  private boolean isOwn() {
    return subject() == Subject.FUND || subject() == Subject.MANAGER;
  }

  private boolean isUntold() {
    return !sourced() && !dated();
  }

  private boolean isBare() {
    return !sourced() || !dated();
  }

  /** Over more than a week, or since a beginning that nobody dates. */
  private boolean isLong() {
    boolean since =
        switch (period.kind()) {
          case TENURE, SINCE_INCEPTION, SINCE_DATE, YEAR_TO_DATE -> !period.isKnown();
          default -> false;
        };
    return since || period.days() > WEEK;
  }
}
