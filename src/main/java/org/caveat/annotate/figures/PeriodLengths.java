package org.caveat.annotate.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Dates;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Period;
import org.caveat.text.Span;

/**
 * How many days a period covers. Open periods (今年以来) end on the as-of date of their sentence, else
 * on that of the document, else on the day of publication; 0 when none of these is known.
 */
public final class PeriodLengths {
  private static final Pattern RECENT =
      Pattern.compile(
          "[本这此]轮|这一?[轮波]|本周|本月|月初|本季|季初|上周|月内|自?(?:底部|低)|节后|春节|国庆|五一|端午|中秋|元旦|双节|长假|两会|开市|开门红");

  /** The rally of 24 September 2024 is named by its day alone. */
  private static final LocalDate POLICY_TURN = LocalDate.of(2024, 9, 24);

  private static final Pattern FIRST_MONTHS = Pattern.compile("[前头]([2-5二三四五两])个?月");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  private final Dates dates;
  private final LocalDate published;
  private final List<AsOfDate> asOf;
  private final Beginnings beginnings;

  /**
   * @param dates reads dates; those without a year lie before its day
   * @param published null when not known
   * @param asOf exact ones that exist
   * @param beginnings when funds and managers began
   */
  PeriodLengths(Dates dates, LocalDate published, List<AsOfDate> asOf, Beginnings beginnings) {
    this.dates = dates;
    this.published = published;
    this.asOf = List.copyOf(asOf);
    this.beginnings = beginnings;
  }

  int of(Period.Kind kind, String label, Span sentence) {
    LocalDate end = end(sentence);
    return switch (kind) {
      case DAY -> 1;
      case YEAR -> 365;
      case PART_OF_YEAR -> part(label);
      case YEAR_TO_DATE -> yearToDate(label, end);
      case SINCE_INCEPTION -> sinceInception(label, sentence, end);
      case TENURE -> between(beginnings.tenure(sentence.end()), end);
      case SINCE_DATE -> since(label, end);
      default -> 0;
    };
  }

  /** Since the first day of an index or of trading, which nobody tells. */
  private int sinceInception(String label, Span sentence, LocalDate end) {
    boolean other = label.startsWith("基日") || label.contains("发布") || label.contains("上市");
    int told = between(beginnings.inception(sentence.end()), end);
    return other ? 0 : told > 0 ? told : beginnings.age();
  }

  private LocalDate end(Span sentence) {
    LocalDate end = published;
    for (AsOfDate date : asOf) {
      if (sentence.contains(date.span())) {
        return date.date();
      }
      end = published == null ? date.date() : end;
    }
    return end;
  }

  private static int yearToDate(String label, LocalDate end) {
    Matcher year = YEAR.matcher(label);
    if (end == null) {
      return 0;
    }
    int start = year.find() ? Integer.parseInt(year.group()) : end.getYear();
    return between(LocalDate.of(start, 1, 1), end);
  }

  private int since(String label, LocalDate end) {
    if (RECENT.matcher(label).lookingAt()) {
      return label.contains("季") ? 91 : label.contains("周") ? 7 : 30;
    }
    if (label.contains("924") || label.contains("9.24") || label.contains("9·24")) {
      return between(POLICY_TURN, end);
    }
    List<LocalDate> named =
        dates.find(label).stream()
            .map(Dates.Found::date)
            .filter(java.util.Objects::nonNull)
            .toList();
    if (named.size() > 1) {
      return between(named.get(0), named.get(1));
    }
    return named.isEmpty() ? 0 : between(start(label, named.get(0)), end);
  }

  /** "2019年以来" runs from the first of January. */
  private static LocalDate start(String label, LocalDate date) {
    boolean yearOnly = label.matches("自?20\\d{2}年初?(?:以来|至今)");
    return yearOnly ? date.withDayOfYear(1) : date;
  }

  private static int between(LocalDate start, LocalDate end) {
    return start == null || end == null || end.isBefore(start)
        ? 0
        : (int) Math.max(1, ChronoUnit.DAYS.between(start, end));
  }

  private static int part(String label) {
    Matcher months = FIRST_MONTHS.matcher(label);
    if (months.find()) {
      return days(number(months.group(1)), "月");
    }
    if (label.contains("半年")) {
      return 182;
    }
    if (label.contains("季") || label.contains("q")) {
      return label.contains("前三") ? 273 : 91;
    }
    return label.matches(".*(?:周|星期|礼拜)") ? 7 : label.contains("首日") ? 1 : 30;
  }

  static int days(double n, String unit) {
    double one =
        switch (unit.charAt(0)) {
          case '年', '载' -> 365;
          case '月' -> 30.4;
          case '周', '星', '礼' -> 7;
          case '季' -> 91;
          default -> unit.startsWith("交易") ? 1.4 : 1;
        };
    return Math.max(1, (int) Math.round(n * one));
  }

  public static double number(String text) {
    if (text.equals("半")) {
      return 0.5;
    }
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : HanNumerals.of(text);
  }
}
