package org.caveat.annotate.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.names.FundTable;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.text.Span;

/**
 * The days on which funds came into force and managers took office: as the text tells them
 * (成立于2020年8月5日, 任职日期:2019-03-01), or the user's table for the funds advertised.
 */
public final class Beginnings {
  /** A day and where it is told. */
  record Day(Span span, LocalDate date) {}

  private static final Pattern FUND_BEFORE =
      Pattern.compile(
          "(?<!公司|集团|机构|管理人|\ue001|\ue003)(?:成立(?:日期?|时间|于|在)?|合同生效(?:日期?|时间)?|设立(?:日期?|于))[\\s:|为是于在]{0,4}$");
  private static final Pattern FUND_AFTER = Pattern.compile("(?:正式|才|刚刚?|新)?(?:成立|合同生效)");
  private static final Pattern TENURE_BEFORE =
      Pattern.compile("(?:任职(?:日期?|时间|起始日期?)?|接任|接手|接管|上任|担任[^,。;\\n]{0,12}经理)[\\s:|为是于自从]{0,4}$");
  private static final Pattern TENURE_AFTER =
      Pattern.compile("(?:起|以来|开始)?(?:任职|接任|接手|接管|管理|掌管|担任)(?!费)");

  /** A company's founding is no fund's: the clause names a fund, or nothing at all. */
  private static final Pattern OF_FUND =
      Pattern.compile("\ue000|基金(?!公司|管理)|产品|etf|份额|lof|fof|reit");

  /** How old a fund is said to be: 成立仅三个多月. */
  private static final Scan AGE =
      new Scan(
          "(?:成立|上市|新发|问世|面世|设立)(?:才|仅|刚刚?|还?不到|不足|不满|短短|已有?|至今){0,2}+(?<n>\\d{1,2}|[一二三四五六七八九十两半]{1,3})个?(?:半|多)?(?<unit>月|周|天)(?!的?(?:持有|锁定|封闭|开放|以?后))");

  private static final int WITHIN = 24;

  private final NavigableMap<Integer, Day> inceptions = new TreeMap<>();
  private final NavigableMap<Integer, Day> tenures = new TreeMap<>();
  private final int age;

  public Beginnings(Text text, Dates dates, List<Fact> facts, FundTable table) {
    for (Dates.Found found : dates.find(text.masked())) {
      if (found.date() != null) {
        read(text.masked(), new Day(found.span(), found.date()));
      }
    }
    Scan.Hits told = AGE.in(text.masked());
    age = told.find() ? age(told.matcher()) : 0;
    if (inceptions.isEmpty()) {
      facts.stream()
          .filter(FundMention.class::isInstance)
          .map(FundMention.class::cast)
          .filter(FundMention::promoted)
          .forEach(f -> addTabled(f, table));
    }
  }

  private void read(String masked, Day day) {
    int start = day.span().start();
    String before = masked.substring(Math.max(0, start - WITHIN), start);
    int end = day.span().end();
    String after = masked.substring(end, Math.min(masked.length(), end + WITHIN));
    if (FUND_BEFORE.matcher(before).find() || FUND_AFTER.matcher(after).lookingAt()) {
      if (isOfFund(before)) {
        inceptions.put(start, day);
      }
    } else if (TENURE_BEFORE.matcher(before).find() || TENURE_AFTER.matcher(after).lookingAt()) {
      tenures.put(start, day);
    }
  }

  private static int age(Matcher told) {
    return PeriodLengths.days(PeriodLengths.number(told.group("n")), told.group("unit"));
  }

  private static boolean isOfFund(String before) {
    String clause = before.substring(Math.max(0, lastStop(before) + 1));
    return OF_FUND.matcher(before).find() || clause.strip().length() <= 6;
  }

  private static int lastStop(String before) {
    for (int i = before.length() - 1; i >= 0; i--) {
      if (",。;|\n".indexOf(before.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void addTabled(FundMention fund, FundTable table) {
    for (FundTable.Row row : table.rows()) {
      boolean same = row.code().equals(fund.code()) || row.name().equals(fund.name());
      if (same && row.inception() != null) {
        inceptions.put(fund.span().start(), new Day(fund.span(), row.inception()));
      }
    }
  }

  /** Days since the contract came into force, where they are told and its day is not; 0 if not. */
  int age() {
    return inceptions.isEmpty() ? age : 0;
  }

  List<Day> inceptions() {
    return List.copyOf(inceptions.values());
  }

  /** The contract date a place speaks of: the last told before it, else the first; null if none. */
  public LocalDate inception(int place) {
    return day(inceptions, place);
  }

  /** The day a manager took office, likewise. */
  LocalDate tenure(int place) {
    return day(tenures, place);
  }

  private static LocalDate day(NavigableMap<Integer, Day> days, int place) {
    var before = days.floorEntry(place);
    return days.isEmpty() ? null : (before == null ? days.firstEntry() : before).getValue().date();
  }
}
