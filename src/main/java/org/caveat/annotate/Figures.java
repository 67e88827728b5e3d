package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Span;

/** Finds figures and what they measure, by the nearest telling word in the clause. */
final class Figures {
  /** What a figure measures. */
  enum Measure {
    RETURN,
    ANNUALISED,
    MONEY_YIELD,
    EXCESS,
    DRAWDOWN,
    VOLATILITY,
    SHARPE,
    DISTRIBUTION,
    SIZE,
    FLOW,
    TURNOVER,
    HOLDERS,
    COMPOSITION,
    VALUATION,
    PROBABILITY,
    INDUSTRY,
    /** Fees, limits, contract shares, grades: not a claim. */
    TERMS
  }

  /**
   * @param span from the telling word to the figure
   * @param number the figure alone
   * @param value in percent for percentages, NaN otherwise
   */
  record Figure(Span span, Span number, Measure measure, double value) {}

  private static final String APPROX = "(?:超过?|逾|近|约|达到?|高达|仅|突破|接近|不到|为|至|过)?";
  private static final Scan NUMBER =
      new Scan(
          APPROX
              + "(?<pct>[-+±]?\\d[\\d,]*(?:\\.\\d+)?)\\s?(?:%|％|个百分点|bp)(?:以上|左右)?"
              + "|"
              + APPROX
              + "(?<times>\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十两数几百]+)\\s?(?:倍|番)"
              + "|"
              + APPROX
              + "(?<amount>\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十百千两数几]+)\\s?(?:余|多)?(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)(?:余|多)?(?:元|美元|港元|份|户|人|名|只|个|台|吨|颗|次|手)?"
              + "|翻(?:了)?[一二三四两数]?[倍番]");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<TERMS>费率|管理费|托管费|服务费|申购费|认购费|赎回费|手续费|仓位|不低于|不高于|不超过|低于基金|资产净值的|基金资产的|非现金基金资产|比较基准|存款利率|基准利率|票面利率|税率|税后|涨跌幅限制|上限|下限|限额|起购|起投|最低|门槛|注册资本|面值|保证金|预警线|止损线|\\d折|优惠|收取|按|计提|存款准备金|比例合计|每日|单笔|分配比例)"
              + "|(?<MONEYYIELD>[7七]日年化(?:收益率)?|万份收益)"
              + "|(?<PROBABILITY>概率|胜率|成功率|占比(?=为正))"
              + "|(?<VOLATILITY>波动率|标准差|跟踪误差|(?:日均)?(?:跟踪)?偏离度)"
              + "|(?<DRAWDOWN>回撤|修复)"
              + "|(?<SHARPE>夏普|卡玛)"
              + "|(?<EXCESS>超额(?:收益|回报)?|跑赢|战胜)"
              + "|(?<DISTRIBUTION>分派率)"
              + "|(?<ANNUALISED>年化(?:收益率?|回报率?|涨幅)?|复合(?:年)?(?:收益率|回报率?))"
              + "|(?<COMPOSITION>占比|权重|比重|集中度|股息率|分红率|折价|溢价率?|含量|持仓|市占率|市场份额|占(?:据|全)?)"
              + "|(?<VALUATION>市盈率|市净率|估值|分位|pe|pb)"
              + "|(?<FLOW>净流入|净流出|净申购|资金流入|流入|吸金|吸引资金|份额(?:新增|增长|增加|减少)|新增份额|揽金|获资金|加仓|增持|净买入)"
              + "|(?<TURNOVER>成交额|成交金额|成交量|成交|换手率?|成价额)"
              + "|(?<SIZE>规模|资产净值|管理资产|募集(?:金额|规模)?|首募|募资|市值)"
              + "|(?<HOLDERS>用户|持有人|投资者|客户|人选择|户数|下载|粉丝)"
              + "|(?<RETURN>净值增长率?|收益率|回报率|总回报|投资回报|累计(?:收益|回报|净值)|收益|回报|涨跌幅|最大涨幅|涨幅|累计(?:上涨|涨)|上涨|大涨|飙涨|飙升|飙涨|领涨|收涨|涨|跌幅|收跌|大跌|下跌|跌|盈利|浮盈|浮亏|亏损|亏|赚|反弹|增值|录得|斩获)"
              + "|(?<INDUSTRY>同比|环比|增长|增速|增幅|提升|提高|下降|降低|降至|减少|增加|cagr|复合增长|渗透率|国产化率|良率|普及率|覆盖率|自给率|需求|销量|产量|产能|出货|营收|收入|利润|订单|研发|投入|支出|开支|市场(?:空间|规模)|产值|缺口|价格|成本|占有率)");

  private static final int LOOK_BACK = 36;
  private static final int LOOK_AHEAD = 8;

  private Figures() {}

  static List<Figure> find(String masked, Span sentence) {
    List<Figure> figures = new ArrayList<>();
    Scan.Hits numbers = NUMBER.in(masked, sentence.start(), sentence.end());
    int from = sentence.start();
    Measure last = null;
    while (numbers.find()) {
      Matcher number = numbers.matcher();
      Figure figure = figure(masked, sentence, from, number, last);
      if (figure != null) {
        figures.add(figure);
        last = figure.measure();
      }
      from = number.end();
    }
    return figures;
  }

  /**
   * The measure before the figure in its clause; else right after it; else that of the figure
   * before.
   */
  private static Figure figure(
      String masked, Span sentence, int from, Matcher number, Measure last) {
    int start = Math.max(from, number.start() - LOOK_BACK);
    Matcher word =
        MEASURE.matcher(masked).region(start, Math.min(number.start() + 1, number.end()));
    int at = -1;
    Measure measure = null;
    while (word.find()) {
      at = word.start();
      measure = measure(word);
    }
    boolean near = at >= 0 && clauses(masked, at, number.start()) == 0;
    if (!near) {
      int end = Math.min(sentence.end(), number.end() + LOOK_AHEAD);
      Matcher after = MEASURE.matcher(masked).region(number.end(), end);
      if (after.find() && clauses(masked, number.end(), after.start()) == 0) {
        return new Figure(
            new Span(number.start(), after.end()), span(number), measure(after), value(number));
      }
      if (at < 0) {
        measure = last;
      }
    }
    boolean bare = at < 0 || clauses(masked, at, number.start()) > 1;
    return measure == null
        ? null
        : new Figure(
            new Span(bare ? number.start() : at, number.end()),
            span(number),
            measure,
            value(number));
  }

  private static int clauses(String masked, int from, int to) {
    return (int)
        masked
            .substring(from, Math.max(from, to))
            .chars()
            .filter(c -> c == ',' || c == ':')
            .count();
  }

  private static Span span(Matcher m) {
    return new Span(m.start(), m.end());
  }

  private static double value(Matcher m) {
    return m.group("pct") == null
        ? Double.NaN
        : Double.parseDouble(m.group("pct").replaceAll("[,+±]", ""));
  }

  private static Measure measure(Matcher m) {
    for (Measure measure : Measure.values()) {
      if (hasGroup(m, measure)) {
        return measure;
      }
    }
    throw new IllegalStateException(m.group());
  }

  private static boolean hasGroup(Matcher m, Measure measure) {
    return m.group(measure.name().replace("_", "")) != null;
  }
}
