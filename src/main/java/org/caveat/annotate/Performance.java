package org.caveat.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;

/**
 * Finds all that is said of performance: figures, moves told in words, returns in tables,
 * comparisons of them, and charts.
 */
final class Performance {
  private final Text text;
  private final Periods periods;
  private final FigureClaims figures;
  private final List<Fact> claims = new ArrayList<>();

  /**
   * @param reference day that dates without a year are taken to lie before
   * @param published day of publication; null when not known
   * @param facts what was found before: mentions, sources, as-of dates
   */
  Performance(Text text, LocalDate reference, LocalDate published, List<Fact> facts) {
    this.text = text;
    List<AsOfDate> asOf =
        facts.stream().filter(AsOfDate.class::isInstance).map(AsOfDate.class::cast).toList();
    this.periods = new Periods(new PeriodLengths(reference, published, asOf, null));
    boolean namesFund = facts.stream().anyMatch(FundMention.class::isInstance);
    this.figures = new FigureClaims(text, periods, namesFund);
  }

  List<Fact> find() {
    claims.addAll(figures.find());
    claims.addAll(new ReturnTables(text, periods).find());
    claims.addAll(new Comparisons(text, periods).find());
    claims.addAll(new Charts(text, periods).find());
    return claims;
  }
}
