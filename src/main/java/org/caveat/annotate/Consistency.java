package org.caveat.annotate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;
import org.caveat.text.Span;

/** Finds places of a document that cannot both be right. */
final class Consistency {
  private static final Pattern RANK =
      Pattern.compile("(?<![\\d./-])(\\d{1,4})/(\\d{1,4})(?![\\d/%-])");
  private static final Pattern RANK_CONTEXT = Pattern.compile("排名|同类|位列|位居|名次|居");

  private final Text text;
  private final LocalDate reference;

  Consistency(Text text, LocalDate reference) {
    this.text = text;
    this.reference = reference;
  }

  List<Contradiction> find(List<Fact> facts) {
    List<Contradiction> found = new ArrayList<>();
    ranks(found);
    yearsOfAsOfDates(facts, found);
    return found;
  }

  private void ranks(List<Contradiction> found) {
    for (Span sentence : text.sentences()) {
      Matcher m = RANK.matcher(text.masked()).region(sentence.start(), sentence.end());
      boolean ranked = RANK_CONTEXT.matcher(sentence.of(text.masked())).find();
      while (ranked && m.find()) {
        if (Integer.parseInt(m.group(1)) > Integer.parseInt(m.group(2))) {
          Span span = new Span(m.start(), m.end());
          found.add(
              new Contradiction(
                  span, Kind.ARITHMETIC, "rank " + m.group(1) + " of " + m.group(2), span));
        }
      }
    }
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
    for (AsOfDate date : dates) {
      for (AsOfDate other : dates) {
        boolean sameDay =
            MonthDay.from(date.date()).equals(MonthDay.from(other.date()))
                && !endsMonth(date.date());
        if (sameDay && date.date().isBefore(other.date()) && !date.date().isAfter(reference)) {
          found.add(
              new Contradiction(
                  date.span(), Kind.DATE, date.date() + " against " + other.date(), other.span()));
        }
      }
    }
  }
}
