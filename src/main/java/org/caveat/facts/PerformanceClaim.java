package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A past figure of performance.
 *
 * @param span from the period or metric word to the figure
 * @param value in percent of the figure; NaN when only words are given (翻倍, 大涨)
 * @param annualised whether it is called an annual rate
 * @param benchmark where the benchmark's value stands
 * @param vouched whether another figure's source and date serve it too: that tells the same figure
 *     again, or is the return in one sentence with a measure of risk or an excess
 */
public record PerformanceClaim(
    Span span,
    Metric metric,
    double value,
    Period period,
    boolean annualised,
    Benchmark benchmark,
    Context context,
    boolean vouched)
    implements Claim {
  private static final int WEEK = 7;
  private static final int HALF_YEAR = 180;
  private static final int HALF_YEAR_AT_MOST = 184;
  private static final int YEAR = 364;

  /** In percent: what a price hardly gains within days. */
  private static final int NO_MOVE_OF_DAYS = 10;

  /** A figure for which none vouches. */
  public PerformanceClaim(
      Span span,
      Metric metric,
      double value,
      Period period,
      boolean annualised,
      Benchmark benchmark,
      Context context) {
    this(span, metric, value, period, annualised, benchmark, context, false);
  }

  /** Where the value of the performance benchmark stands. */
  public enum Benchmark {
    /** Nowhere. */
    NONE,
    /** Its composition is told (沪深300×80%+...), but no value. */
    COMPOSITION,
    /** In a note or table elsewhere in the document. */
    ELSEWHERE,
    /** In the same paragraph or table. */
    BESIDE
  }

  /** A return over a period, annual or not, and no move of a price within days. */
  public boolean isReturn() {
    return metric == Metric.RETURN || metric == Metric.ANNUALISED_RETURN;
  }

  /** A return or price move over less than six months. */
  public boolean isTooShort() {
    return (isReturn() || metric == Metric.PRICE_MOVE || metric == Metric.EXCESS_RETURN)
        && period.isKnown()
        && days() < HALF_YEAR;
  }

  /**
   * A return that has a benchmark's beside it; what is made of a day or week is read off a screen.
   */
  public boolean isBenchmarked() {
    return isReturn() && (!period.isKnown() || days() > WEEK);
  }

  /** A return over just six months, which is not more than six months either. */
  public boolean isHalfYear() {
    return isReturn() && days() >= HALF_YEAR && days() <= HALF_YEAR_AT_MOST;
  }

  /** An annual rate made of less than a year; the year to date is no year, whenever it ends. */
  public boolean isAnnualisedTooEarly() {
    boolean part =
        period.kind() == Period.Kind.YEAR_TO_DATE || period.kind() == Period.Kind.PART_OF_YEAR;
    return annualised && (period.isKnown() ? days() < YEAR : part);
  }

  /** A return over a year and more, or since a beginning, or in all (累计收益率54%, 历史年化4%). */
  public boolean isOfYears() {
    return isReturn()
        && switch (period.kind()) {
          case YEAR, SINCE_INCEPTION, TENURE -> !period.isKnown() || days() >= YEAR;
          case TRAILING, SINCE_DATE -> days() >= YEAR;
          case NONE -> metric == Metric.ANNUALISED_RETURN || value >= NO_MOVE_OF_DAYS;
          default -> false;
        };
  }

  /** Whether it is a measure of risk, and not of return. */
  public boolean isRisk() {
    return metric == Metric.DRAWDOWN || metric == Metric.VOLATILITY;
  }

  /** The same figure, for which another one vouches. */
  public PerformanceClaim withVoucher() {
    return new PerformanceClaim(span, metric, value, period, annualised, benchmark, context, true);
  }

  /** Whether the figure is of the same period, by its words or by its length. */
  public boolean isOver(Period other) {
    return period.label().equals(other.label()) || period.isKnown() && days() == other.days();
  }

  /** Whether a value is told, in text or as a table's cell, and not the heading of a column. */
  public boolean hasValue() {
    return !Double.isNaN(value);
  }

  public int days() {
    return period.days();
  }
}
