package org.caveat.annotate.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.AsOfDate;
import org.caveat.text.Span;

/**
 * Finds dates and as-of dates in every usual writing, complete or relative to the day of
 * publication.
 */
public final class Dates {
  private static final String DAY =
      "(?<y>(?:19|20)\\d{2})\\s?(?:年|[-./])\\s?(?<m>\\d{1,2})(?:\\s?(?:月|[-./])\\s?(?<d>\\d{1,2})\\s?日?|\\s?月(?<mend>底|末)?)";
  private static final String SHORT =
      "(?<sm>1[0-2]|0?[1-9])\\s?月\\s?(?:(?<sd>[0-3]?\\d)\\s?日|(?<send>底|末))";
  private static final String RELATIVE_YEAR =
      "(?<rel>去年|前年|今年)(?<rm>1[0-2]|0?[1-9])月(?:(?<rd>[0-3]?\\d)日)?+";
  private static final String YEAR =
      "(?<yy>(?:19|20)\\d{2})年(?<part>底|末|年底|上半年|中期?|[一二三四1-4]季度末?|前三季度)?";
  private static final String COMPACT = "(?<c>20\\d{6})(?!\\d)";
  private static final String ENGLISH =
      "(?<ed>\\d{1,2})? ?(?<em>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (?<ed2>\\d{1,2},? )?(?<ey>20\\d{2})";

  private static final Scan DATE =
      new Scan(
          DAY + "|" + RELATIVE_YEAR + "|" + SHORT + "|" + COMPACT + "|" + YEAR + "|" + ENGLISH);
  private static final Scan AS_OF =
      new Scan(
          "(?:(?:数据|业绩)?截[至止](?:日期?|时间)?[为到于:]{0,2}\\s?|(?:数据|业绩|净值|统计|估值)(?:日期|时间|截止日|截止|统计至)[为到于:]{0,2}\\s?|as (?:of|at) )(?:今?年)?");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "截[至止]\\S{0,2}(?:昨日?|今日?|目前|当前|最新|收盘|发稿|午间|上周末?|本周|当日|\\d{1,2}[点:时]|[一二三四]季度|年[末底])");
  private static final Pattern QUARTER = Pattern.compile("季度|年[末底]");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /**
   * A date as written; {@code date} is null when no such day exists, {@code whole} tells a full
   * day.
   */
  public record Found(Span span, LocalDate date, boolean whole) {}

  private final LocalDate published;

  public Dates(LocalDate published) {
    this.published = published;
  }

  public List<Found> find(String masked) {
    List<Found> found = new ArrayList<>();
    Scan.Hits hits = DATE.in(masked);
    while (hits.find()) {
      Matcher m = hits.matcher();
      found.add(new Found(new Span(m.start(), m.end()), date(m), m.group("yy") == null));
    }
    return found;
  }

  /**
   * As-of dates; {@code known} tells whether the day of publication is known and not just today.
   */
  public List<AsOfDate> asOf(Text text, boolean known) {
    List<AsOfDate> dates = new ArrayList<>();
    Scan.Hits m = AS_OF.in(text.masked());
    Matcher date = DATE.matcher(text.masked());
    Matcher relative = RELATIVE.matcher(text.masked());
    while (m.find()) {
      if (date.region(m.end(), text.masked().length()).lookingAt()) {
        dates.add(
            asOf(
                text,
                new Span(m.start(), date.end()),
                date(date),
                known && date.group("sm") == null));
      } else if (relative.region(m.start(), text.masked().length()).lookingAt()) {
        dates.add(relative(text, new Span(m.start(), relative.end())));
      }
    }
    return dates;
  }

  /** 截至目前, 截至收盘 tell no day; 截至三季度末 does. */
  private AsOfDate relative(Text text, Span span) {
    boolean exact = QUARTER.matcher(span.of(text.masked())).find();
    return new AsOfDate(span, published, exact, false, false, text.sentenceAt(span.start()));
  }

  private AsOfDate asOf(Text text, Span span, LocalDate date, boolean comparable) {
    boolean future = comparable && date != null && date.isAfter(published);
    boolean stale = comparable && date != null && date.isBefore(published.minusMonths(6));
    return new AsOfDate(span, date, true, future, stale, text.sentenceAt(span.start()));
  }

  private LocalDate date(Matcher m) {
    try {
      if (m.group("y") != null) {
        return day(number(m.group("y")), number(m.group("m")), m.group("d"));
      }
      if (m.group("rel") != null) {
        int years = "今去前".indexOf(m.group("rel").charAt(0));
        return day(published.getYear() - years, number(m.group("rm")), m.group("rd"));
      }
      if (m.group("sm") != null) {
        return recent(number(m.group("sm")), m.group("sd"));
      }
      if (m.group("c") != null) {
        String c = m.group("c");
        return day(number(c.substring(0, 4)), number(c.substring(4, 6)), c.substring(6));
      }
      return m.group("yy") != null ? end(number(m.group("yy")), m.group("part")) : english(m);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private LocalDate english(Matcher m) {
    String d = m.group("ed") != null ? m.group("ed") : m.group("ed2");
    return day(
        number(m.group("ey")),
        MONTHS.indexOf(m.group("em")) + 1,
        d == null ? null : d.replaceAll("\\D", ""));
  }

  private static LocalDate day(int year, int month, String day) {
    return day == null
        ? YearMonth.of(year, month).atEndOfMonth()
        : LocalDate.of(year, month, number(day));
  }

  /** A date without a year is the last such day before publication. */
  private LocalDate recent(int month, String day) {
    LocalDate date = day(published.getYear(), month, day);
    return date.isAfter(published) ? day(published.getYear() - 1, month, day) : date;
  }

  private static LocalDate end(int year, String part) {
    if (part == null || part.startsWith("底") || part.startsWith("末") || part.startsWith("年")) {
      return LocalDate.of(year, 12, 31);
    }
    int quarter =
        part.startsWith("上") || part.startsWith("中")
            ? 2
            : part.startsWith("前") ? 3 : "一二三四1234".indexOf(part.charAt(0)) % 4 + 1;
    return YearMonth.of(year, quarter * 3).atEndOfMonth();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
