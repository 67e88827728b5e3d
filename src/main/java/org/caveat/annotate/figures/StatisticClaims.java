package org.caveat.annotate.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.figures.Numeral.Unit;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.Period;
import org.caveat.facts.StatisticClaim;
import org.caveat.facts.StatisticClaim.Kind;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/** Makes claims of figures that are no performance: each kind with the units it is told in. */
final class StatisticClaims {
  private static final Pattern PRAISE =
      Pattern.compile(
          "突破|站上|站稳|跨过|跨越|迈过|迈上|大关|台阶|膨胀|跃升|巨无霸|新高|次高|翻倍|翻番|第一|居首|首位|榜首|居前|前列|领先|超越|高达|暴增|激增|猛增|吸金|持续(?:攀升|涌入|增长)|稳步|顶格|最大|遥遥|青睐|追捧|抢筹|热捧|最为突出|扩大|爆棚|火爆|热销|疯抢|人气|选择[了本该此这它]|共同选择|信赖|天天|连日|超级");
  private static final Pattern LARGE = Pattern.compile("^(?:超|逾|近|高?达|突破|接近|逼近|过).*亿");
  private static final Pattern PLAN = Pattern.compile("\\d%?\\s?[-~—至到]\\s?\\d");
  private static final Pattern GROWTH =
      Pattern.compile("(?:提升|提高|增长|扩大|暴增|激增|猛增|大增|骤增|膨胀|翻|厚了|多了|飙|较|同比|环比)");
  private static final Pattern OUTFLOW = Pattern.compile("净流出|净赎回|净卖出|减持|减少");
  private static final Pattern TOTAL = Pattern.compile("日均|月均|周均|累计");
  private static final Pattern EXCESS = Pattern.compile("超额|跑赢|超越|战胜|多[出赚涨拿]|甩开|拉开");

  /** Fees, taxes and interest are terms, whatever they rise or fall to. */
  private static final Pattern FEE = Pattern.compile("费率?|税|利率|利息|准备金|降准|降息|逆回购|lpr");

  /** A bound is no figure of anything: 不超过8%. */
  private static final Pattern BOUND = Pattern.compile("不(?:能|得|会|应|可)?$");

  /** Those over a bound are counted: 股息率超过8%的共有6个. */
  private static final Pattern COUNTED = Pattern.compile("的[^,。;\\d]{0,6}?(?:共?有|共|仅|达)\\d");

  /** Nor is what is supposed: 即便占比达到100%. */
  private static final Pattern CASE =
      Pattern.compile("(?:即便|即使|哪怕|假如|如果|假设|假定|倘若|若(?!干)|至少要|可能)[^,。;]{0,16}$");

  /** Nor is that at which one acts: 跌到30%分位以下时多投. */
  private static final Pattern ACTED = Pattern.compile("(?:以上|以下|左右|附近)?(?:时(?!间|期|候的)|再|就|便)");

  private static final int SAME_LIST = 12;
  private static final int CLAUSE = 20;

  private final Text text;
  private final List<Fact> claims;
  private boolean praise;

  /** Where in the list of claims the last statistic of this sentence stands; -1 for none. */
  private int last;

  /**
   * @param claims to which new ones are added
   */
  StatisticClaims(Text text, List<Fact> claims) {
    this.text = text;
    this.claims = claims;
  }

  /** Goes on to the next sentence. */
  void read(Span sentence) {
    praise = PRAISE.matcher(sentence.of(text.masked())).find();
    last = -1;
  }

  /** Adds the figure, if it is one of its kind. Figures of a list are one claim. */
  void add(Figure figure, Kind kind, Subject subject, Period period, Span words) {
    if (kind == null || isBound(figure) || !isToldSo(figure, kind) || isBeside(figure, kind)) {
      return;
    }
    Span span = words;
    if (continues(figure, kind)) {
      span = claims.get(last).span().cover(span);
      claims.remove(last);
    }
    last = claims.size();
    boolean told = praise || kind == Kind.TURNOVER && isTotal(figure);
    claims.add(new StatisticClaim(span, kind, told, period, text.context(span, subject)));
  }

  /** 30%-40%; 工业金属(57.24%)、小金属(26.57%); 估值22倍,处于近五年9%分位. */
  private boolean continues(Figure figure, Kind kind) {
    boolean valued = kind == Kind.VALUATION;
    return last >= 0
        && last == claims.size() - 1
        && (valued || figure.span().equals(figure.number()))
        && claims.get(last) instanceof StatisticClaim c
        && c.kind() == kind
        && figure.number().start() - c.span().end() <= (valued ? CLAUSE : SAME_LIST);
  }

  /** What is set beside a figure told before shares its source: 年化19%,同期中证500为12%. */
  private boolean isBeside(Figure figure, Kind kind) {
    int from = Math.max(0, figure.number().start() - CLAUSE);
    String before = text.masked().substring(from, figure.number().start());
    boolean told = !claims.isEmpty() && claims.get(claims.size() - 1).span().end() > from;
    return kind != Kind.INDUSTRY && told && before.contains("同期");
  }

  private boolean isBound(Figure figure) {
    int at = figure.number().start();
    String masked = text.masked();
    boolean counted =
        COUNTED.matcher(masked).region(figure.number().end(), masked.length()).lookingAt();
    return counted
        || ACTED.matcher(masked).region(figure.span().end(), masked.length()).lookingAt()
        || CASE.matcher(masked).region(Math.max(0, at - CLAUSE), at).find()
        || masked.startsWith("超", at)
            && BOUND.matcher(masked.substring(Math.max(0, at - 2), at)).find();
  }

  private boolean isToldSo(Figure figure, Kind kind) {
    Unit unit = figure.numeral().unit();
    boolean share = unit == Unit.RATE;
    boolean rate = share || unit == Unit.POINTS;
    boolean amount = unit == Unit.AMOUNT;
    boolean times = unit == Unit.TIMES;
    boolean growth = GROWTH.matcher(figure.span().of(text.masked())).find();
    return switch (kind) {
      case INDUSTRY -> (rate || growth && times || amount && isLarge(figure)) && !isFee(figure);
      case VALUATION -> (share || times) && !isFee(figure);
      case COMPOSITION -> share && !isPlan(figure);
      case SURVEY -> share;
      case RISK -> rate;
      case MARKET_MOVE -> (rate || times && isGrown(figure)) && isMove(figure);
      case TURNOVER -> amount;
      case FLOW -> amount && !OUTFLOW.matcher(figure.span().of(text.masked())).find();
      case SIZE, HOLDERS -> amount || growth;
    };
  }

  /** A sum that is told to be large, or of a year: 授权金额已超过900亿美元. */
  private boolean isLarge(Figure figure) {
    return LARGE.matcher(figure.number().of(text.masked())).find();
  }

  /** A range is how much is to be held, and 占一成的 tells which is spoken of. */
  private boolean isPlan(Figure figure) {
    Span number = figure.number();
    boolean which = text.masked().startsWith("占", figure.span().start());
    return which && text.masked().startsWith("的", number.end())
        || PLAN.matcher(number.of(text.masked())).find();
  }

  private static boolean isGrown(Figure figure) {
    return figure.measure() == Measure.MOVE || figure.measure() == Measure.RETURN;
  }

  /** A move or excess return; what is higher or lower than something else is neither. */
  private boolean isMove(Figure figure) {
    return figure.measure() != Measure.EXCESS
        || EXCESS.matcher(figure.span().of(text.masked())).find();
  }

  /** Turnover over many days is told as an achievement: 日均成交额超过20亿元. */
  private boolean isTotal(Figure figure) {
    int from = Math.max(0, figure.span().start() - 2);
    return TOTAL.matcher(text.masked().substring(from, figure.number().start())).find();
  }

  private boolean isFee(Figure figure) {
    int from = Math.max(0, figure.number().start() - CLAUSE);
    String before = text.masked().substring(from, figure.number().start());
    return FEE.matcher(before.substring(Math.max(0, before.lastIndexOf(',') + 1))).find();
  }
}
