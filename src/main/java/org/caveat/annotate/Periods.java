package org.caveat.annotate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.Period;
import org.caveat.facts.Period.Kind;
import org.caveat.text.Span;

/** Reads the periods figures speak of, with their length in days. */
final class Periods {
  private static final String N = "\\d{1,3}|[一二三四五六七八九十两半]{1,3}";
  private static final Scan PERIOD =
      new Scan(
          "(?<trail>(?:近|过去|最近|前|此前|后|持有|短短|仅|仅用|不到|为期)(?<n>"
              + N
              + ")(?<half>个半)?个?(?:完整)?(?<unit>年|月|周|个?交易日|日|天|季度?)(?<halfyear>半)?(?:以来|来|间|里|内)?)"
              + "|(?<ytd>今年以来|年初(?:以来|至今)|年内|本年以来|\\d{4}年(?:年?初)?以来|今年(?:来|至今))"
              + "|(?<inception>成立(?:以来|至今|后|\\S{0,6}以来)|基日以来|运作以来|发行以来)"
              + "|(?<tenure>任职(?:以来|期间|至今)?|管理(?:以来|期间|至今)|在管期间|任期)"
              + "|(?<listed>上市以来)"
              + "|(?<since>自?(?:去年|今年|\\d{4}年)?(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}月\\S{0,2}|\\d{4}年\\d{1,2}月\\S{0,2})(?:低点|高点)?(?:以来|至今)|本轮(?:反弹|行情|上涨)(?:以来)?|这波\\S{0,4})"
              + "|(?<part>(?<py>\\d{4})?年?(?:上半年|下半年|半年|前?[一二三四1-4]季度|q[1-4]|本周|上周|当周|周内|本月|上月|当月|首周|首月|首日|季度|单月|单季|(?<pm>\\d{1,2})月(?:份|(?!\\d{1,2}日))))"
              + "|(?<year>(?:19|20)\\d{2}年度?(?!\\d)|去年|前年|全年|每年|年度)"
              + "|(?<day>单日|当日|今日|昨日|当天|今天|昨天|盘中|早盘|午后|午间|尾盘|开盘|收盘|日内|\\d{1,2}月\\d{1,2}日|一天)"
              + "|(?<years>(?<yn>"
              + N
              + ")年(?:期|间|来|多)?)");

  /** A period and where it stands. */
  record Found(Span span, Period period) {}

  private final LocalDate published;

  Periods(LocalDate published) {
    this.published = published;
  }

  List<Found> find(String masked, Span sentence) {
    List<Found> found = new ArrayList<>();
    Scan.Hits m = PERIOD.in(masked, sentence.start(), sentence.end());
    while (m.find()) {
      found.add(new Found(new Span(m.start(), m.end()), period(m.matcher())));
    }
    return found;
  }

  private Period period(Matcher m) {
    String label = m.group();
    if (m.group("trail") != null) {
      int extra = m.group("half") != null ? 15 : m.group("halfyear") != null ? 182 : 0;
      return new Period(label, days(number(m.group("n")), m.group("unit")) + extra, Kind.TRAILING);
    }
    if (m.group("ytd") != null) {
      return new Period(label, yearToDate(label), Kind.YEAR_TO_DATE);
    }
    if (m.group("inception") != null || m.group("listed") != null) {
      return new Period(label, 0, Kind.SINCE_INCEPTION);
    }
    if (m.group("tenure") != null) {
      return new Period(label, 0, Kind.TENURE);
    }
    if (m.group("since") != null) {
      return new Period(label, sinceDays(label), Kind.SINCE_DATE);
    }
    if (m.group("part") != null) {
      return new Period(label, partDays(label), Kind.PART_OF_YEAR);
    }
    if (m.group("day") != null) {
      return new Period(label, 1, Kind.DAY);
    }
    boolean years = m.group("years") != null;
    return new Period(
        label, years ? days(number(m.group("yn")), "年") : 365, years ? Kind.TRAILING : Kind.YEAR);
  }

  private int yearToDate(String label) {
    Matcher year = Pattern.compile("\\d{4}").matcher(label);
    LocalDate start =
        LocalDate.of(year.find() ? Integer.parseInt(year.group()) : published.getYear(), 1, 1);
    return (int) Math.max(1, ChronoUnit.DAYS.between(start, published));
  }

  private int sinceDays(String label) {
    if (label.startsWith("本轮") || label.startsWith("这波")) {
      return 30;
    }
    return new Dates(published)
        .find(label).stream()
            .filter(d -> d.date() != null)
            .mapToInt(d -> (int) Math.max(1, ChronoUnit.DAYS.between(d.date(), published)))
            .findFirst()
            .orElse(0);
  }

  private static int partDays(String label) {
    if (label.contains("半年")) {
      return 182;
    }
    if (label.contains("季") || label.contains("q")) {
      return label.contains("前三") || label.contains("三季度末") ? 273 : 91;
    }
    return label.contains("周") ? 7 : label.contains("首日") ? 1 : 30;
  }

  private static int days(double n, String unit) {
    double one =
        switch (unit.charAt(unit.length() - 1)) {
          case '年' -> 365;
          case '月' -> 30.5;
          case '周' -> 7;
          case '季', '度' -> 91;
          default -> unit.contains("交易") ? 1.4 : 1;
        };
    return Math.max(1, (int) Math.round(n * one));
  }

  static double number(String text) {
    if (text.equals("半")) {
      return 0.5;
    }
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : chinese(text);
  }

  private static int chinese(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digit(text.charAt(text.length() - 1));
    }
    int tens = ten == 0 ? 1 : digit(text.charAt(0));
    return tens * 10 + (ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1)));
  }

  private static int digit(char c) {
    return c == '两' ? 2 : Math.max(0, "零一二三四五六七八九十".indexOf(c));
  }
}
