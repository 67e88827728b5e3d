package org.caveat.annotate.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.annotate.names.FundTable;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Fact;
import org.caveat.facts.InceptionDate;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.SourceStatement;
import org.caveat.text.Span;

/**
 * Finds all that is said of performance: figures, moves told in words, returns in tables,
 * comparisons of them, charts, and the days funds began.
 */
public final class Performance {
  private static final int YOUNG_MONTHS = 6;

  private final Text text;
  private final LocalDate published;
  private final List<AsOfDate> asOf;
  private final Beginnings beginnings;
  private final Periods periods;
  private final FigureClaims figures;
  private final boolean only;
  private final List<SourceStatement> sources;

  /**
   * @param reference day that dates without a year are taken to lie before
   * @param published day of publication; null when not known
   * @param facts what was found before: mentions, sources, as-of dates
   * @param table the user's funds
   */
  public Performance(
      Text text, LocalDate reference, LocalDate published, List<Fact> facts, FundTable table) {
    this.text = text;
    this.published = published;
    this.asOf =
        facts.stream()
            .filter(AsOfDate.class::isInstance)
            .map(AsOfDate.class::cast)
            .filter(d -> d.exact() && !d.impossible())
            .toList();
    this.sources =
        facts.stream()
            .filter(SourceStatement.class::isInstance)
            .map(SourceStatement.class::cast)
            .toList();
    Dates dates = new Dates(reference);
    this.beginnings = new Beginnings(text, dates, facts, table);
    this.periods = new Periods(new PeriodLengths(dates, published, asOf, beginnings));
    this.only = PromotedFunds.count(facts) < 2;
    this.figures = new FigureClaims(text, periods, only);
  }

  public List<Fact> find() {
    List<Fact> claims = new ArrayList<>(figures.find());
    claims.addAll(new ReturnTables(text, periods).find());
    claims.addAll(new PlainTables(text, periods).find());
    vouch(claims);
    claims.addAll(new CoveredYears(published, beginnings.inception(0)).find(claims));
    claims.addAll(ReturnSources.find(text, sources, claims));
    claims.addAll(new Comparisons(text, periods).find());
    claims.addAll(new Charts(text, periods).find());
    LocalDate day = published == null ? lastAsOf() : published;
    for (Beginnings.Day began : beginnings.inceptions()) {
      claims.add(inception(began.span(), began.date(), day));
    }
    return claims;
  }

  private static void vouch(List<Fact> claims) {
    Vouching vouching =
        new Vouching(
            claims.stream()
                .filter(PerformanceClaim.class::isInstance)
                .map(PerformanceClaim.class::cast)
                .toList());
    claims.replaceAll(
        c -> c instanceof PerformanceClaim p && vouching.has(p) ? p.withVoucher() : c);
  }

  private InceptionDate inception(Span span, LocalDate date, LocalDate day) {
    boolean young = day != null && !date.isAfter(day) && date.plusMonths(YOUNG_MONTHS).isAfter(day);
    return new InceptionDate(span, date, text.sentenceAt(span.start()), young, only);
  }

  private LocalDate lastAsOf() {
    return asOf.stream().map(AsOfDate::date).max(LocalDate::compareTo).orElse(null);
  }
}
