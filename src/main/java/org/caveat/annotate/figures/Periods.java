package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.facts.Period;
import org.caveat.facts.Period.Kind;
import org.caveat.text.Span;

/** Finds the periods figures speak of. How long they are, {@link PeriodLengths} tells. */
final class Periods {
  private static final String N = "(?:\\d{1,3}|[一二三四五六七八九十两半仨俩]{1,3})";
  private static final String DATE =
      "(?:(?:去年|今年|20\\d{2}年)?+(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}月(?:份|初|中旬|下旬|底|末)?+)|(?:去年|20\\d{2}年)(?:初|底|末)?+|20\\d{2}[./-]\\d{1,2}[./-]\\d{1,2})";
  private static final Scan PERIOD =
      new Scan(
          "(?<trail>(?:近|过去|最近|此前|持有|短短|仅用|仅|不到|不足|不满|逾|为期|开市|开年|节后|节前|(?:设立|创立|面世|问世|新发)(?:已|逾|满|才|仅|不足|不满|不到|超过){0,2}|(?:任职|上任|接手|接管|执掌|掌舵|掌管|操盘|管理)(?:以来|满|已|近|逾|仅){0,2}|上线|上市(?:还?不到|才|仅|不足|不满|刚)?|运行|跟投|建仓(?:才|仅|刚刚?|还?不到|不足|至今|已)?|成立(?:以来|仅|才|刚刚?|还?不到|不足|不满|短短|已有?|满|逾|至今){0,2}+|运作|满)(?<n>"
              + N
              + ")(?<half>个半)?+个?+[多来]?+(?:完整)?+(?<unit>年|载|月|周|星期|礼拜|交易日|日|天|季度?)(?<halfyear>半)?+(?:以来|来|间|里|内)?+)"
              + "|(?<ytd>今年(?:开年)?以来|今年(?:来|至今|到现在|到目前)|今年(?!以来|的?[前初底内末头上下春夏秋冬一二三四\\d])|年初(?:以来|至今|迄今|到现在)|开年(?:以来|至今|到现在)|年内|本年(?:度)?以来|20\\d{2}年(?:年?初)(?:以来|至今))"
              + "|(?<inception>成立(?:以?来|至今|后)(?:至20\\d{2}年\\d{1,2}月\\d{1,2}日)?+|自?成立[^,。;]{1,6}以来|基日(?:以来|至今)|(?:运作|建仓)(?:以来|至今)|发行以来|上市(?:以来|至今)|发布(?:日)?以来)"
              + "|(?<tenure>任职(?:以来|期间|至今)?|(?:管理|执掌|掌舵|接手|接任|接管|上任|掌管|操盘)(?:以来|期间|至今|后)|在管期间|任期|任内|年上任)"
              + "|(?<since>自?+(?:"
              + DATE
              + ")(?:(?:[高低]点|阶段低点|触底|见底|急跌|大跌|暴跌|反弹|启动)?+(?:以来|至今|起至今)|[^,。;\\d]{0,6}?(?:到现在|到今天|至今))|(?:[本这此]轮|这一轮|这一?波)(?:反弹|行情|上涨)(?:以来|里)?+|(?:自?(?:底部|低点|低位))(?:以来|起|(?=反弹|回升|拉升|上涨))|(?:本[周月]|本季度?|[月季]初|上周|(?:春|国庆)?节后|春节|国庆节?|五一|端午|中秋|元旦)(?:以来|至今)|(?:春节|国庆节?|五一|端午|中秋|元旦|双节|长假|两会|节)(?:后|期间)|开市(?:以来|后)|开门红|月内|(?:924|9[.·]24)(?:行情)?(?:以来|至今|后))"
              + "|(?<range>20\\d{2}年?(?:至|到|-|~|—)20\\d{2}年度?|(?:"
              + DATE
              + ")(?:至|到|-|~|—)(?:"
              + DATE
              + "))"
              + "|(?<part>(?:今年|20\\d{2}年)?+[前头](?:[2-5二三四五两])个?月|(?:(?:20\\d{2}|今|去)年?+)?+(?:上半年|下半年|前?[一二三四1-4]季度|q[1-4]|半年(?!度?报))|本周|上周|当周|周内|周度|月度|本月|上个?月|这个月|当月|上个?(?:星期|礼拜)|首周|首月|首日|首季|单月|单季|单周|季度|(?:20\\d{2}年|去年|今年)?+\\d{1,2}月(?:份|单月)?+(?!\\d{1,2}日))"
              + "|(?<date>(?<![\\d-])(?:0[1-9]|1[0-2])-[0-3]\\d(?=\\s[-+]\\d)|(?:20\\d{2}年)?+\\d{1,2}月\\d{1,2}日|20\\d{2}[./-]\\d{1,2}[./-]\\d{1,2})"
              + "|(?<year>(?:19|20)\\d{2}年度?+|20\\d{2}(?=(?:\\([^()]{1,12}\\))?、20\\d{2})|去年(?:一年|全年)?+|前年|全年|每年)"
              + "|(?<day>单日|当日|今日|昨日|当天|今天|昨天|盘中|早盘|午后|午间|尾盘|开盘|收盘|收涨|收跌|高开|低开|日内|日涨跌幅?|日增长率?|日增长|一天)"
              + "|(?<lasting>(?<ln>"
              + N
              + ")个?[多来]?(?<lunit>月|周|星期|礼拜|交易日|天)(?:的?时间|内|里头?|下来|以来|间|不到|(?=(?:就|便|已经?|净|狂|大|猛|又)?[赚涨挣窜蹿飙膨])))"
              + "|(?<vague>近(?:几|些|数)?年来|近几年)"
              + "|(?<years>(?<yn>"
              + N
              + ")[年载](?!期?(?:国债|美债|国开|定存|存款|持有|封闭|锁定|滚动|lpr))(?:期间|时间|下来|期|间|来|多|里|后)?+)");

  /** A date after these words is no period: 截至8月15日, 成立于2020年8月5日. */
  private static final Pattern AS_OF =
      Pattern.compile("(?:截至|截止|截至日期|成立于|于|生效日|发布于|发布日期|时间)[:为]?$");

  /** At least, in days, where years are spoken of and not counted. */
  private static final int SOME_YEARS = 730;

  /** A period and where it stands. */
  record Found(Span span, Period period) {}

  private final PeriodLengths lengths;

  Periods(PeriodLengths lengths) {
    this.lengths = lengths;
  }

  List<Found> find(String masked, Span sentence) {
    List<Found> found = new ArrayList<>();
    Scan.Hits hits = PERIOD.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      Matcher m = hits.matcher();
      boolean point = m.group("date") != null || m.group("year") != null || m.group("part") != null;
      if (!point || !isAsOf(masked, sentence, m.start())) {
        found.add(new Found(new Span(m.start(), m.end()), period(m, sentence)));
      }
    }
    return found;
  }

  private static boolean isAsOf(String masked, Span sentence, int date) {
    int from = Math.max(sentence.start(), date - 6);
    return AS_OF.matcher(masked.substring(from, date)).find();
  }

  private Period period(Matcher m, Span sentence) {
    String label = m.group();
    if (m.group("trail") != null) {
      int extra = m.group("half") != null ? 15 : m.group("halfyear") != null ? 182 : 0;
      int days = PeriodLengths.days(PeriodLengths.number(m.group("n")), m.group("unit"));
      return new Period(label, days + extra, trailing(label));
    }
    if (m.group("lasting") != null) {
      int days = PeriodLengths.days(PeriodLengths.number(m.group("ln")), m.group("lunit"));
      return new Period(label, days, Kind.TRAILING);
    }
    if (m.group("vague") != null) {
      return new Period(label, SOME_YEARS, Kind.TRAILING);
    }
    if (m.group("years") != null) {
      int days = PeriodLengths.days(PeriodLengths.number(m.group("yn")), "年");
      return new Period(label, days, Kind.TRAILING);
    }
    Kind kind = kind(m);
    return new Period(label, lengths.of(kind, label, sentence), kind);
  }

  private static Kind trailing(String label) {
    return switch (label.charAt(0)) {
      case '成', '运', '新', '设', '创', '面', '问' -> Kind.SINCE_INCEPTION;
      case '任', '管', '执', '掌', '接', '操' -> Kind.TENURE;
      case '上' -> label.startsWith("上任") ? Kind.TENURE : Kind.SINCE_INCEPTION;
      default -> Kind.TRAILING;
    };
  }

  private static Kind kind(Matcher m) {
    if (m.group("ytd") != null) {
      return Kind.YEAR_TO_DATE;
    }
    if (m.group("inception") != null) {
      return Kind.SINCE_INCEPTION;
    }
    if (m.group("tenure") != null) {
      return Kind.TENURE;
    }
    if (m.group("since") != null || m.group("range") != null) {
      return Kind.SINCE_DATE;
    }
    if (m.group("part") != null) {
      return Kind.PART_OF_YEAR;
    }
    return m.group("year") != null ? Kind.YEAR : Kind.DAY;
  }
}
