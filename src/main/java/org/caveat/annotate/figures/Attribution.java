package org.caveat.annotate.figures;

import java.util.regex.Pattern;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Period;
import org.caveat.text.BlockKind;
import org.caveat.text.Span;

/**
 * Whose the figures of a text are, sentence by sentence: whom a sentence speaks of is carried to
 * the next ones of its paragraph, list or section. A return of nobody is the fund's.
 */
final class Attribution {
  private static final Pattern PAIRED =
      Pattern.compile(
          "(?:增长率|收益率|回报率?|涨幅|业绩)(?:及|和|与|/|、)(?:其|同期)*+(?:业绩|比较)?(?:比较)?基准[^,。;]{0,8}(?:分别|依次)");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-•·*]|\\d{1,2}[.、)]|[①-⑳])");
  private static final Pattern LABEL =
      Pattern.compile("日?(?:涨跌|涨|跌)幅?(?:度)?[a-z\\s:]{0,8}[-+]?\\d");
  private static final Pattern OTHERS =
      Pattern.compile("[\ue002\ue003]|指数|板块|大盘|沪指|股价|个股|a股|港股|美股|金价|油价|市场");
  private static final Pattern OTHERS_NET = Pattern.compile("同类|平均|行业|全部");
  private static final int PAIRED_WITHIN = 160;
  private static final Pattern IT = Pattern.compile("它(?!们)[^,。;:]{0,10}$");
  private static final int IT_WITHIN = 12;
  private static final int MONTH = 28;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_TITLE = 40;

  private final Text text;
  private final Holders holders;
  private final PeriodPairing periods;
  private final boolean only;

  /**
   * Whether the document speaks of one fund and of no index, market or company whose price moves.
   */
  private final boolean unrivalled;

  private Holder carried = Holder.UNKNOWN;
  private Span part;
  private boolean follows;
  private boolean led;

  /** Whether the paragraph stands under a line that names a fund. */
  private boolean card;

  /** Whose the last figure of this sentence was; of whom the next speaks that names nobody. */
  private Holder last;

  /**
   * @param only whether the document speaks of no more than one fund, whose the lines of a card are
   */
  Attribution(Text text, Holders holders, PeriodPairing periods, boolean only) {
    this.text = text;
    this.holders = holders;
    this.periods = periods;
    this.only = only;
    this.unrivalled = only && !OTHERS.matcher(text.masked()).find();
  }

  /** Goes on to the next sentence. */
  void enter(Span sentence) {
    Span here = text.reading().partAt(sentence.start()).span();
    follows = here.equals(part);
    card = follows ? card : isTitleOfCard(part);
    boolean section = text.masked().charAt(sentence.start()) == '【';
    carried = !section && (follows || isLed(here)) ? carried : Holder.UNKNOWN;
    part = here;
    last = Holder.UNKNOWN;
  }

  /** Ends the sentence: those that follow may speak of whom it spoke. */
  void leave(Span sentence) {
    Holder topic = holders.topic(sentence);
    carried = topic == Holder.UNKNOWN ? carried : topic;
  }

  /** Whether the sentence stands in one paragraph with the last one. */
  boolean follows() {
    return follows;
  }

  /** Of whom the sentences before spoke. */
  Holder carried() {
    return carried;
  }

  /** An item of a list speaks of whom the words before the list spoke: 其特点是:. */
  private boolean isLed(Span here) {
    if (part == null
        || !ITEM.matcher(text.masked()).region(here.start(), here.end()).lookingAt()
            && text.reading().partAt(here.start()).block().kind() != BlockKind.LIST_ITEM) {
      led = false;
      return false;
    }
    led |= text.masked().charAt(part.end() - 1) == ':';
    return led;
  }

  /** To be asked in the order of the figures. */
  Holder of(Figure figure, Span sentence) {
    Holder holder = named(figure, sentence);
    if (holder != Holder.UNKNOWN) {
      last = holder;
      return holder;
    }
    boolean move = figure.measure() == Measure.MOVE;
    boolean ours =
        figure.measure().metric() != null
            && (!move || isOverMonths(figure) || isOnCard(figure) || isOfIt(figure));
    if (last == Holder.OTHER || last == Holder.FUND || ours) {
      last = last == Holder.OTHER ? last : Holder.FUND;
      return last;
    }
    return holder;
  }

  private Holder named(Figure figure, Span sentence) {
    if (isInBrackets(figure.number().start())) {
      return Holder.INDEX;
    }
    boolean move = figure.measure() == Measure.MOVE;
    boolean net = isNetValue(figure);
    Holder holder = holders.of(sentence, anchor(figure), carried, move && !net);
    if (holder == Holder.BENCHMARK && isFirstOfPair(figure, sentence)) {
      return Holder.FUND;
    }
    if (holder == Holder.UNKNOWN) {
      holder = holders.after(sentence, figure.span().end());
    }
    boolean tenure =
        holder == Holder.UNKNOWN && periods.of(figure).period().kind() == Period.Kind.TENURE;
    return tenure ? Holder.MANAGER : holder;
  }

  /** 净值推高了九成, whatever the clause before spoke of. */
  private boolean isNetValue(Figure figure) {
    int start = figure.span().start();
    return text.masked().startsWith("净值", start)
        && !text.masked().startsWith("增长", start + 2)
        && !OTHERS_NET.matcher(text.masked()).region(Math.max(0, start - 8), start).find();
  }

  /** Where the words that tell whose the figure is end: before what it measures, behind 基准. */
  private int anchor(Figure figure) {
    int start = figure.span().start();
    if (isNetValue(figure)) {
      return start + "净值".length();
    }
    int end = figure.number().start();
    boolean excess = figure.measure() == Measure.EXCESS;
    int benchmark =
        start > end || excess ? -1 : text.masked().substring(start, end).lastIndexOf("基准");
    return benchmark < 0 ? start : start + benchmark + "基准".length();
  }

  /** 沪深300(+2.54%). */
  private boolean isInBrackets(int number) {
    return number > 1
        && text.masked().charAt(number - 1) == '('
        && Holder.ofMask(text.masked().charAt(number - 2)) == Holder.INDEX;
  }

  /** Where returns of the fund and the benchmark are told in pairs, the first is the fund's. */
  private boolean isFirstOfPair(Figure figure, Span sentence) {
    int number = figure.number().start();
    int from = Math.max(sentence.start(), number - PAIRED_WITHIN);
    return "/(".indexOf(text.masked().charAt(Math.max(0, number - 1))) < 0
        && PAIRED.matcher(text.masked()).region(from, number).find();
  }

  /** 它已经涨了一成二: the product that was spoken of. */
  private boolean isOfIt(Figure figure) {
    int from = Math.max(0, figure.span().start() - IT_WITHIN);
    return IT.matcher(text.masked()).region(from, figure.span().start()).find();
  }

  private boolean isTitleOfCard(Span line) {
    return line != null && line.length() <= LONGEST_TITLE && holders.topic(line) == Holder.FUND;
  }

  /** A line of a card that only tells what it counts: 日涨跌 +1.77%. */
  private boolean isOnCard(Figure figure) {
    int line = text.reading().partAt(figure.number().start()).span().start();
    boolean alone = only && figure.number().start() - line <= LONGEST_LABEL;
    return unrivalled
        || (alone || card) && LABEL.matcher(figure.span().of(text.masked())).lookingAt();
  }

  private boolean isOverMonths(Figure figure) {
    Period period = periods.of(figure).period();
    return switch (period.kind()) {
      case SINCE_INCEPTION, TENURE, YEAR_TO_DATE -> true;
      default -> period.days() >= MONTH;
    };
  }
}
