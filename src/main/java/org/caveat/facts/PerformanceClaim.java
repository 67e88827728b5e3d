package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A past figure of performance.
 *
 * @param span from the period or metric word to the figure
 * @param value in percent of the figure; NaN when only words are given (翻倍, 大涨)
 * @param annualised whether it is called an annual rate
 * @param benchmarked whether the benchmark's value for the period stands with it
 * @param vendorOnly whether the only source is a data vendor, and neither custodian nor periodic
 *     report
 */
public record PerformanceClaim(
    Span span,
    Metric metric,
    double value,
    Period period,
    boolean annualised,
    boolean benchmarked,
    boolean vendorOnly,
    Context context)
    implements Fact {
  public Subject subject() {
    return context.subject();
  }

  public boolean asserted() {
    return context.asserted();
  }

  public boolean sourced() {
    return context.source();
  }

  public boolean dated() {
    return context.dated();
  }

  public Zone zone() {
    return context.zone();
  }

  public int days() {
    return period.days();
  }
}
