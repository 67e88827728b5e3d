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
   * Whether a promotional piece that leans on it owes source and date. The moves and turnover of a
   * day are read off the screen; size and flows lean on nothing unless they are praised.
   */
  public boolean owesSource() {
    return switch (kind) {
      case INDUSTRY, VALUATION, COMPOSITION, RISK -> true;
      case MARKET_MOVE, TURNOVER -> period.days() > WEEK;
      case SIZE, FLOW, HOLDERS -> praise;
      case SURVEY -> false;
    };
  }
}
