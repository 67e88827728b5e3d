package org.caveat.annotate.consistency;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caveat.annotate.figures.MoneyExamples;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.names.FundTable;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;

/** Finds places of a document that cannot both be right. */
public final class Consistency {
  private static final List<Function<Text, List<Contradiction>>> CHECKS =
      List.of(
          Ranks::find,
          YearCounts::find,
          WrittenSums::find,
          MoneyExamples::find,
          Growth::find,
          Totals::find,
          RespectiveFigures::find,
          ComparedValues::find);

  private final Text text;
  private final LocalDate reference;
  private final FundTable table;

  public Consistency(Text text, LocalDate reference, FundTable table) {
    this.text = text;
    this.reference = reference;
    this.table = table;
  }

  public List<Contradiction> find(List<Fact> facts) {
    List<Contradiction> found = new ArrayList<>();
    CHECKS.forEach(check -> found.addAll(check.apply(text)));
    Dates dates = new Dates(reference);
    found.addAll(RepeatedReturns.find(text, facts));
    found.addAll(RepeatedTerms.find(text, facts, dates));
    found.addAll(DateOrder.find(text, dates));
    found.addAll(NameCodes.find(text, facts));
    found.addAll(TableAgreement.find(text, facts, table, dates));
    yearsOfAsOfDates(facts, found);
    return found;
  }

  /** Years told side by side end on the last day of a month. */
  private static boolean endsMonth(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }

  /** Two as-of dates on the same day of different years: one of them was mistyped or left over. */
  private void yearsOfAsOfDates(List<Fact> facts, List<Contradiction> found) {
    List<AsOfDate> dates =
        facts.stream()
            .filter(AsOfDate.class::isInstance)
            .map(AsOfDate.class::cast)
            .filter(d -> d.exact() && !d.impossible())
            .filter(d -> d.span().of(text.masked()).contains(String.valueOf(d.date().getYear())))
            .toList();
    Map<MonthDay, Map<LocalDate, AsOfDate>> firsts = new HashMap<>();
    for (AsOfDate date : dates) {
      firsts
          .computeIfAbsent(MonthDay.from(date.date()), d -> new LinkedHashMap<>())
          .putIfAbsent(date.date(), date);
    }
    for (AsOfDate date : dates) {
      firsts.get(MonthDay.from(date.date())).values().stream()
          .filter(other -> isYearOff(date.date(), other.date()))
          .findFirst()
          .ifPresent(other -> found.add(yearOff(date, other)));
    }
  }

  private boolean isYearOff(LocalDate date, LocalDate other) {
    return !endsMonth(date) && date.isBefore(other) && !date.isAfter(reference);
  }

  private static Contradiction yearOff(AsOfDate date, AsOfDate other) {
    return new Contradiction(
        date.span(), Kind.DATE, date.date() + " ≠ " + other.date(), other.span());
  }
}
