package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Numeral.Unit;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Vocabulary;
import org.caveat.annotate.language.Vocabulary.Hit;
import org.caveat.text.Span;

/** Finds figures and what they measure, by the nearest telling word in the clause. */
final class Figures {
  /**
   * @param span from the telling word to the figure
   * @param numeral the figure alone
   */
  record Figure(Span span, Numeral numeral, Measure measure) {
    Span number() {
      return numeral.span();
    }

    double value() {
      return numeral.value();
    }
  }

  private static final Vocabulary<Measure> MEASURES =
      Vocabulary.read(Measure.class, "figures/measures.txt");
  private static final int LOOK_BACK = 36;
  private static final int LOOK_AHEAD = 8;
  private static final Pattern RISEN =
      Pattern.compile(
          "净值[^,。;\\d]{0,4}(?:从1(?:\\.0{1,4})?元?)?[^,。;\\d]{0,2}(?:站上|站稳|升[至到]|涨[至到]|抬[高升]?[至到]|增[至到]|冲[上至到]|攀[至升]+到?|突破|来到)了?\\d");
  private static final Pattern GROWS = Pattern.compile("[增翻升涨加抬推攀窜蹿扩]|上行|走高|站上|多了|飘红|高出");

  /** 8年6倍: what somebody made of money in so many years. */
  private static final Pattern MULTIPLE =
      Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3})年(?:\\d{1,3}|[一二三四五六七八九十]{1,3})倍$");

  /** 近一年:+44.8%. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:近[一二三四五六七八九十两半\\d]{1,3}个?(?:年|月|周|季度?)|\\d{2}-\\d{2}|以来|年内|至今|20\\d{2}年度?|上半年|季度)[:\\s]{0,2}$");

  /** After a share: those of whom something is told. */
  private static final Pattern MANY =
      Pattern.compile(
          "(?:以上|左右)?的?[^,。;\\d要给是由把向让归]{0,4}?(?:投资者|基民|股民|年轻人|受访者|网友|网民|家庭|居民|用户|客户|持有人|散户|(?<=的)人(?![民口均])|基金(?:经理|产品)?(?=[^,。;]{0,4}(?:跑不?赢|跑输|亏|赚|输给|正收益|盈利)))");

  private static final Pattern OF_THE_TIME =
      Pattern.compile("(?:以上|左右)?的(?:历史)?(?:时间|时候|时期|时段|交易日)(?!里|内|中)");

  private static final int BARE_WITHIN = 14;
  private static final int NET_WITHIN = 12;
  private static final int EACH_WITHIN = 8;
  private static final int RATIO_WITHIN = 10;

  private Figures() {}

  static List<Figure> find(String masked, Span sentence) {
    List<Figure> figures = new ArrayList<>();
    Scan.Hits numbers = Numeral.in(masked, sentence);
    int from = sentence.start();
    Measure last = null;
    while (numbers.find()) {
      Numeral number = Numeral.of(numbers.matcher());
      boolean law = isLaw(masked, number.span().start());
      Figure figure = law ? null : figure(masked, sentence, from, number, last);
      if (figure != null) {
        figures.add(figure);
        last = figure.measure();
      }
      from = number.unit() == Unit.RATIO ? from : number.span().end();
    }
    return figures;
  }

  /**
   * The measure before the figure in its clause; else right after it; else that of the figure
   * before. A number without a unit is a figure only of what is told so.
   */
  private static Figure figure(
      String masked, Span sentence, int from, Numeral number, Measure last) {
    Span span = number.span();
    if (number.unit() == Unit.RATIO) {
      return ratio(masked, from, number);
    }
    if (isWeight(masked, sentence, span)) {
      return new Figure(span, number, Measure.TERMS);
    }
    if (MULTIPLE.matcher(masked.substring(Math.max(from, span.start() - 8), span.end())).find()) {
      return new Figure(span, number, Measure.RETURN);
    }
    Hit<Measure> word = before(masked, Math.max(from, span.start() - LOOK_BACK), span);
    Hit<Measure> place = place(masked, sentence, span);
    if (place != null) {
      return new Figure(new Span(span.start(), place.end()), number, Measure.VALUATION);
    }
    if (word == null && isBare(masked, from, number)) {
      return new Figure(span, number, Measure.RETURN);
    }
    Span people = people(masked, sentence, number);
    if (people != null && (word == null || clauses(masked, word.end(), span.start()) > 0)) {
      return new Figure(span.cover(people), number, Measure.SURVEY);
    }
    word = isOfPeople(word, number) ? null : word;
    word = netValue(masked, Math.max(from, span.start() - NET_WITHIN), number, word);
    if (word == null || word.value().isVerb() || clauses(masked, word.end(), span.start()) > 0) {
      Hit<Measure> after = after(masked, sentence, span);
      if (after != null) {
        return new Figure(new Span(span.start(), after.end()), number, after.value().told());
      }
    }
    if (word == null) {
      return last == null ? grown(masked, number) : new Figure(span, number, last);
    }
    int breaks = clauses(masked, word.end(), span.start());
    if (breaks > 0 && word.value() == Measure.VOLATILITY && number.unit() == Unit.POINTS) {
      return null;
    }
    boolean far = breaks > 1;
    Span words = far ? span : new Span(word.start(), span.end());
    return new Figure(words, number, word.value().told());
  }

  /** What is told to be so many times what it was has grown: 装机翻了两番. */
  private static Figure grown(String masked, Numeral number) {
    boolean grown = number.span().of(masked).startsWith("翻");
    return grown ? new Figure(number.span(), number, Measure.INDUSTRY) : null;
  }

  /** A law is no figure: 每18个月翻一番. */
  private static boolean isLaw(String masked, int number) {
    return masked.startsWith("翻", number)
        && masked.substring(Math.max(0, number - EACH_WITHIN), number).indexOf('每') >= 0;
  }

  /** 夏普比率1.35, and a net value that has risen from one: 净值已站上1.12. */
  private static Figure ratio(String masked, int from, Numeral number) {
    Span span = number.span();
    Matcher risen =
        RISEN.matcher(masked).region(Math.max(from, span.start() - NET_WITHIN), span.end());
    if (number.value() > 1 && risen.find()) {
      Numeral gain = new Numeral(span, Numeral.DOUBLED * (number.value() - 1), Unit.RATE);
      return new Figure(new Span(risen.start(), span.end()), gain, Measure.RETURN);
    }
    Hit<Measure> word = before(masked, Math.max(from, span.start() - RATIO_WITHIN), span);
    return word == null || word.value() != Measure.SHARPE
        ? null
        : new Figure(new Span(word.start(), span.end()), number, Measure.SHARPE);
  }

  /** The people, or funds, of whom the number is a share; null for none. */
  private static Span people(String masked, Span sentence, Numeral number) {
    Matcher many = MANY.matcher(masked).region(number.span().end(), sentence.end());
    return number.unit() == Unit.RATE && many.lookingAt()
        ? new Span(many.start(), many.end())
        : null;
  }

  /** A rate is no count of holders: 为持有人创造了年均13.4%的回报. */
  private static boolean isOfPeople(Hit<Measure> word, Numeral number) {
    return word != null && word.value() == Measure.HOLDERS && number.isRate();
  }

  /** 近十年63%分位, 低于近一年九成的时间, whatever it is of; null for no such word. */
  private static Hit<Measure> place(String masked, Span sentence, Span number) {
    Hit<Measure> after = after(masked, sentence, number);
    if (after != null && after.value() == Measure.VALUATION) {
      return after;
    }
    Matcher times = OF_THE_TIME.matcher(masked).region(number.end(), sentence.end());
    return times.lookingAt() ? new Hit<>(times.start(), times.end(), Measure.VALUATION) : null;
  }

  /** Right after a period, a percentage of nothing else is a return. */
  private static boolean isBare(String masked, int from, Numeral number) {
    Span span = number.span();
    String before = masked.substring(Math.max(from, span.start() - BARE_WITHIN), span.start());
    return number.isRate() && !masked.startsWith("的", span.end()) && BARE.matcher(before).find();
  }

  private static Hit<Measure> before(String masked, int from, Span number) {
    List<Hit<Measure>> words =
        MEASURES.in(masked, from, Math.min(number.start() + 1, number.end()));
    return strongest(masked, words, number.start());
  }

  /** The last word; a verb gives way to what is measured in its clause or the one before. */
  private static Hit<Measure> strongest(String masked, List<Hit<Measure>> words, int number) {
    Hit<Measure> verb = null;
    for (int i = words.size() - 1; i >= 0; i--) {
      Hit<Measure> word = words.get(i);
      if (!word.value().isVerb()) {
        boolean other = verb != null && clauses(masked, word.end(), number) > 1;
        return other ? verb : word;
      }
      verb = verb == null ? word : verb;
    }
    return verb;
  }

  /** A net value that grows or doubles is a return: 净值已增长8%, 净值翻了一番, 净值+39%. */
  private static Hit<Measure> netValue(
      String masked, int from, Numeral numeral, Hit<Measure> word) {
    Span number = numeral.span();
    int at = masked.substring(from, number.start()).lastIndexOf("净值") + from;
    boolean free = word == null || word.value() == Measure.INDUSTRY || word.value().isVerb();
    boolean net = free && at >= from && clauses(masked, at, number.start()) == 0;
    return net
            && (numeral.isRate() || numeral.unit() == Unit.TIMES)
            && (isSigned(masked, at + 2, number)
                || GROWS.matcher(masked).region(at, number.end()).find())
            && !masked.startsWith("资产", Math.max(0, at - 2))
        ? new Hit<>(at, Math.min(at + 2, number.start()), Measure.RETURN)
        : word;
  }

  private static boolean isSigned(String masked, int word, Span number) {
    return word == number.start() && "+-".indexOf(masked.charAt(word)) >= 0;
  }

  private static Hit<Measure> after(String masked, Span sentence, Span number) {
    int end = Math.min(sentence.end(), number.end() + LOOK_AHEAD);
    for (Hit<Measure> word : MEASURES.in(masked, number.end(), end)) {
      boolean beside = clauses(masked, number.end(), word.start()) == 0;
      return beside && !word.value().isVerb() ? word : null;
    }
    return null;
  }

  /** A share of a benchmark's composition: 沪深300指数收益率×80%. */
  private static boolean isWeight(String masked, Span sentence, Span number) {
    int before = number.start() - 1;
    while (before > sentence.start() && masked.charAt(before) == ' ') {
      before--;
    }
    return before >= sentence.start() && "×*x".indexOf(masked.charAt(before)) >= 0
        || number.end() < sentence.end() && "×*".indexOf(masked.charAt(number.end())) >= 0;
  }

  private static int clauses(String masked, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += masked.charAt(i) == ',' || masked.charAt(i) == ':' ? 1 : 0;
    }
    return breaks;
  }
}
