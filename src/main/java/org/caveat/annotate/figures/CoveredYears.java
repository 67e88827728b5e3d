package org.caveat.annotate.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caveat.facts.Fact;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.Period;
import org.caveat.facts.Subject;
import org.caveat.facts.YearReturns;

/** Which full calendar years the returns of a document cover, and whether they are all it owes. */
final class CoveredYears {
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final int MOST = 5;

  /** Until spring the figures of the year before are not audited yet. */
  private static final int REPORTS_MONTH = 4;

  private final LocalDate published;
  private final LocalDate inception;

  /**
   * @param published null when not known
   * @param inception null when not known; the last five years are owed then
   */
  CoveredYears(LocalDate published, LocalDate inception) {
    this.published = published;
    this.inception = inception;
  }

  List<YearReturns> find(List<Fact> facts) {
    SortedSet<Integer> years = new TreeSet<>();
    PerformanceClaim first = null;
    for (Fact fact : facts) {
      if (fact instanceof PerformanceClaim claim && isOfYear(claim)) {
        Matcher year = YEAR.matcher(claim.period().label());
        if (year.find()) {
          years.add(Integer.parseInt(year.group()));
          first = first == null ? claim : first;
        }
      }
    }
    return first == null
        ? List.of()
        : List.of(new YearReturns(first.span(), years, isComplete(years)));
  }

  private static boolean isOfYear(PerformanceClaim claim) {
    return claim.subject() == Subject.FUND
        && claim.isReturn()
        && claim.period().kind() == Period.Kind.YEAR;
  }

  private boolean isComplete(SortedSet<Integer> years) {
    int last = years.last();
    int owed = published == null ? last : published.getYear() - 1;
    boolean early = published != null && published.getMonthValue() < REPORTS_MONTH;
    int start = Math.max(last - MOST + 1, inception == null ? 0 : firstFullYear());
    return last >= (early ? owed - 1 : owed)
        && IntStream.rangeClosed(start, last).allMatch(years::contains);
  }

  private int firstFullYear() {
    return inception.getDayOfYear() == 1 ? inception.getYear() : inception.getYear() + 1;
  }
}
