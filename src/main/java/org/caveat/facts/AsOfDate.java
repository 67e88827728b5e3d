package org.caveat.facts;

import java.time.LocalDate;
import org.caveat.text.Span;

/**
 * The day data speaks of: 截至2026年6月30日.
 *
 * @param date null when the date as written does not exist
 * @param exact whether a day, month or quarter was named (and not 昨日, 目前)
 * @param future whether it lies after the day of publication
 * @param stale whether it lies more than six months before the day of publication
 */
public record AsOfDate(
    Span span, LocalDate date, boolean exact, boolean future, boolean stale, int sentence)
    implements Fact {
  public boolean impossible() {
    return date == null;
  }
}
