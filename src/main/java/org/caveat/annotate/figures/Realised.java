package org.caveat.annotate.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.figures.Numeral.Unit;
import org.caveat.facts.Period;
import org.caveat.text.Span;

/**
 * Tells figures of what has been from those that are offered, supposed, wished for or set as a
 * bound: 每年5%回报率, 收益率:3.9%-4.5%, 可接受10%亏损. A past figure has a period that is over, or a word of
 * achievement, or is measured to the second decimal.
 */
final class Realised {
  /** Before the figure: it is wished for, assumed, or a case. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "意味着|凡是|宣称|号称|打着|核心是|承诺|再(?:涨|跌|升|降)|如何(?:做|实)|怎[么样]样?(?:做|实)|预期|预计|预测|有望|目标|测算|按年化|将达|止盈|止损|超过$|假设|假如|假定|一旦|哪怕|即使|万一|每[当跌涨下上]|当[^,]{0,8}时"
              + "|(?:利率|收益率)每?(?:上升|下降|上行|下行|变动)了?\\d");

  /** So too, unless what is so now or has been stands between. */
  private static final Pattern CASE =
      Pattern.compile("力争|争取|如果|若|要是|按照|未来|只要|只有[^,]{0,8}才|(?:例如|比如)(?![^,。]*\ue000)");

  private static final Pattern PRESENT = Pattern.compile("目前|当前|截至|已经?|近\\S年|近\\S{1,2}月|过去|以来|去年");

  /** In the clause of the figure: it is possible, or what something would take. */
  private static final Pattern POSSIBLE =
      Pattern.compile(
          "(?<![认许])可(?:达|获|赚|得|拿|实现|享|以|能|接受|承受)|能(?:达到|获|赚|有|拿|实现|够|给|到)|(?:可能|也许|(?<![机协社大银证监])会)(?:有|亏|赚|跌|涨|达)"
              + "|接受|承受|容忍|扛得?住|不承诺|至少[要需得]|[要需]达到|(?:(?<![取获赢])得|(?<![主重])要|才|需|必须)(?:能|会|涨|跌|有|赚|出现)");

  /**
   * What is assumed at the head of a sentence holds for all its sums; what is sifted by is no
   * result.
   */
  private static final Pattern ASSUMED =
      Pattern.compile("假设|假定|假如|打个?比方|比方说|举个?例|测算|推算|估算(?!收益|净值|涨|跌|值)|标准[一二三四五六:]|条件[一二三四五六:]");

  private static final Pattern SIFTED = Pattern.compile("筛选|(?:为|的)(?:标准|条件)|(?:标准|条件)(?:为|是|:)");

  /** After the figure: it is reckoned with, is a bound at which one acts, or may happen. */
  private static final Pattern HYPOTHETIC =
      Pattern.compile(
          "\\s?的?(?:预期|目标|参考)|(?:的|左右)?(?:年化)?(?:收益率?|回报率?|增长率?)?(?:来)?(?:计算|测算|估算|推算|算)|/\\d++(?![.%])"
              + "|(?:的?(?:时(?!间|期|段)候?|话))|(?:左右|以上|以下)?(?:时|就|便|再|即)(?:可|要|该|会)?(?:分批|考虑|开始)?(?:卖|买|止|加|赎|减|补|清)"
              + "|(?:加|买|补|卖|减)(?:一|仓|半)|[^,。;]{0,10}(?:都?是?(?:有可能|很?正常|常见|常有|难免|不稀奇|不奇怪|不意外)|才能?(?:回本|行))");

  /** Words of what was achieved, for a figure that has no period. */
  private static final Pattern ACHIEVED =
      Pattern.compile(
          "总收益|总回报|稳定在|保持在|维持在|净赚|累积|截[至止]|平均|年均|定格|停在|冲到|涨到|交出|跑出|干出|滚出|攒下|到手|达|通常|实现|取得|录得|获得|斩获|拿下|收获|交出|累计|历史|过去|以来|曾|已|了|为|是|高达|仅|只有|升至|降至|[:以]$|突破");

  /** Words of the past, that make even a range one that was achieved: 历史年化收益4%-5%. */
  private static final Pattern BEFORE_NOW = Pattern.compile("历史|过去|过往|以往|曾|以来|实现了?|取得了?");

  /** So many years told with what they brought: 四十年年化13%, 两年回报57%. */
  private static final Pattern LASTED =
      Pattern.compile(
          "(?:\\d|[一二三四五六七八九十两半])[年载](?:来|间|里|下来)?的?(?:年化|年均|复合|累计|平均|总|涨|赚|回报|收益|净值)[^,。;]{0,6}$");

  /** Words of the sentence that make its rates past ones: 拿历史数据来说. */
  private static final Pattern HISTORIC = Pattern.compile("历史(?:数据|业绩|上|表现)|过往|实盘");

  /** Whose rate it is, right before it: 标的指数年化收益率15%. */
  private static final Pattern OF_ONE =
      Pattern.compile("(?:[\ue000\ue002]|[本该]基金|[本该]产品|指数)[^,。;]{0,6}$");

  private static final Pattern RANKED =
      Pattern.compile("[^,。;]{0,12},?[^,。;]{0,6}(?:排名|排在|位[列居]|名列|夺冠|第[一二三四五\\d]|前\\d|居首)");

  private static final Pattern RANGE = Pattern.compile("\\d%?\\s?[-~—至到]\\s?\\d");
  private static final Pattern MEASURED = Pattern.compile("\\.\\d{2}|[-+]\\d");
  private static final Pattern EACH =
      Pattern.compile("每年|(?:\\d{1,3}|[一二三四五六七八九十两半]{1,3})年[期间来多]?");

  private static final int NEAR = 24;
  private static final int FAR = 80;
  private static final int CLAUSE = 16;

  private final String masked;

  Realised(String masked) {
    this.masked = masked;
  }

  boolean is(Figure figure, Span sentence, Period period) {
    return !isSupposed(figure.number(), sentence)
        && (isPastByNature(figure.measure()) || isOver(period) || isAchieved(figure, sentence));
  }

  /** A price moves and a risk is measured when it has been; a money fund's yield is of its week. */
  private static boolean isPastByNature(Measure measure) {
    return switch (measure) {
      case MOVE, MONEYYIELD, DRAWDOWN, VOLATILITY, SHARPE, DISTRIBUTION, EXCESS -> true;
      default -> false;
    };
  }

  /** Whether the period lies in the past: not each year, and not just so many years. */
  private static boolean isOver(Period period) {
    return period.kind() != Period.Kind.NONE && !EACH.matcher(period.label()).matches();
  }

  private boolean isSupposed(Span number, Span sentence) {
    int from = Math.max(sentence.start(), number.start() - NEAR);
    int head = Math.max(sentence.start(), number.start() - FAR);
    int tail = Math.min(sentence.end(), number.start() + FAR);
    int clause = clauseStart(from, number.start());
    return finds(SUPPOSED, from, number.start())
        || finds(POSSIBLE, clause, number.start())
        || isCase(from, number.start())
        || finds(ASSUMED, head, number.start())
        || finds(SIFTED, head, tail)
        || follows(HYPOTHETIC, number.end(), sentence);
  }

  private boolean isCase(int from, int number) {
    Matcher named = CASE.matcher(masked).region(from, number);
    int end = -1;
    while (named.find()) {
      end = named.end();
    }
    return end >= 0 && !finds(PRESENT, end, number);
  }

  private boolean isAchieved(Figure figure, Span sentence) {
    Span number = figure.number();
    String digits = number.of(masked);
    if (figure.numeral().unit() == Unit.TIMES) {
      return true;
    }
    boolean range = RANGE.matcher(digits).find();
    int from = clauseStart(Math.max(sentence.start(), number.start() - CLAUSE), number.start());
    boolean told = finds(ACHIEVED, from, digitsStart(number));
    return told && (!range || finds(BEFORE_NOW, from, number.start()))
        || !range && finds(OF_ONE, from, figure.span().start())
        || !range && MEASURED.matcher(digits).find()
        || !range && finds(LASTED, from, number.start())
        || !range && finds(HISTORIC, sentence.start(), number.start())
        || follows(RANKED, number.end(), sentence);
  }

  /** The figure's own words of approximation (达到, 高达) count as told. */
  private int digitsStart(Span number) {
    int at = number.start();
    while (at < number.end() && !Character.isDigit(masked.charAt(at))) {
      at++;
    }
    return at;
  }

  private int clauseStart(int earliest, int end) {
    for (int i = end - 1; i >= earliest; i--) {
      if (",。;\n".indexOf(masked.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return earliest;
  }

  private boolean finds(Pattern pattern, int from, int to) {
    return pattern.matcher(masked).region(from, Math.max(from, to)).find();
  }

  private boolean follows(Pattern pattern, int from, Span sentence) {
    Matcher matcher = pattern.matcher(masked).region(from, Math.max(from, sentence.end()));
    return matcher.lookingAt();
  }
}
