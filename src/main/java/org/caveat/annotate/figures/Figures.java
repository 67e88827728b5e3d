package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Vocabulary;
import org.caveat.annotate.language.Vocabulary.Hit;
import org.caveat.text.Span;

/** Finds figures and what they measure, by the nearest telling word in the clause. */
final class Figures {
  /**
   * @param span from the telling word to the figure
   * @param number the figure alone
   * @param value in percent for percentages, tenths (三成) and what doubled, NaN otherwise
   */
  record Figure(Span span, Span number, Measure measure, double value) {}

  private static final String APPROX = "(?:超过?|逾|近|约|达到?|高达|仅|突破|接近|不到|为|至|过|整整|足足|将近|差不多|大概)?+";
  private static final String DIGITS = "\\d[\\d,]*+(?:\\.\\d++)?+";
  private static final String HAN_DIGITS = "[一二三四五六七八九十百千两几]{1,6}+";
  private static final Scan NUMBER =
      new Scan(
          APPROX
              + "(?:"
              + DIGITS
              + "\\s?+[-~—至到]\\s?+(?=\\d))?+"
              + "(?<pct>[-+±]?+"
              + DIGITS
              + ")\\s?+\\\\?+(?:%|％|个百分点|个?多?点(?![位评击赞名钟])|bp)(?:\\s?+[-~—至到]\\s?+\\d[\\d.]*+%)?+(?:以上|左右)?+|"
              + APPROX
              + "(?:"
              + DIGITS
              + "|[一二三四五六七八九十两数几百]{1,4}+)\\s?+(?:倍|番)|"
              + APPROX
              + "(?:"
              + DIGITS
              + "|"
              + HAN_DIGITS
              + ")\\s?+(?:余|多)?+(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)(?:余|多)?+"
              + "(?:元|美元|港元|份|户|人|名|只|个|台|吨|颗|次|手)?+"
              + "|翻(?:了)?+[一二三四两数]?+[倍番]"
              + "|"
              + APPROX
              + "(?<tenths>[一二两三四五六七八九])成(?:[一二三四五六七八九]|多|以上|左右)?+(?![员立本交份分绩长都为熟果功品])(?!不变)");

  private static final Vocabulary<Measure> MEASURES =
      Vocabulary.read(Measure.class, "figures/measures.txt");
  private static final int LOOK_BACK = 36;
  private static final int LOOK_AHEAD = 8;
  private static final Pattern GROWS = Pattern.compile("[增翻升]");

  /** 8年6倍: what somebody made of money in so many years. */
  private static final Pattern MULTIPLE =
      Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3})年(?:\\d{1,3}|[一二三四五六七八九十]{1,3})倍$");

  /** 近一年:+44.8%. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:近[一二三四五六七八九十两半\\d]{1,3}个?(?:年|月|周|季度?)|\\d{2}-\\d{2}|以来|年内|至今|20\\d{2}年度?|上半年|季度)[:\\s]{0,2}$");

  private static final Pattern TIMES = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)\\s?[倍番]$");
  private static final int BARE_WITHIN = 14;
  private static final double DOUBLED = 100;
  private static final int NET_WITHIN = 12;

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
    Span span = new Span(number.start(), number.end());
    if (isWeight(masked, sentence, span)) {
      return new Figure(span, span, Measure.TERMS, value(number));
    }
    if (MULTIPLE.matcher(masked.substring(Math.max(from, span.start() - 8), span.end())).find()) {
      return new Figure(span, span, Measure.RETURN, DOUBLED);
    }
    Hit<Measure> word = before(masked, Math.max(from, span.start() - LOOK_BACK), span);
    if (word == null && isBare(masked, from, number)) {
      return new Figure(span, span, Measure.RETURN, value(number));
    }
    word = isOfPeople(word, number) ? null : word;
    word = netValue(masked, Math.max(from, span.start() - NET_WITHIN), span, word);
    if (word == null || clauses(masked, word.end(), span.start()) > 0) {
      Hit<Measure> after = after(masked, sentence, span);
      if (after != null) {
        return new Figure(new Span(span.start(), after.end()), span, after.value(), value(number));
      }
    }
    if (word == null) {
      return last == null ? null : new Figure(span, span, last, value(number));
    }
    boolean far = clauses(masked, word.end(), span.start()) > 1;
    return new Figure(
        far ? span : new Span(word.start(), span.end()), span, word.value(), value(number));
  }

  /** A rate is no count of holders: 为持有人创造了年均13.4%的回报. */
  private static boolean isOfPeople(Hit<Measure> word, Matcher number) {
    return word != null && word.value() == Measure.HOLDERS && number.group("pct") != null;
  }

  /** Right after a period, a percentage of nothing else is a return. */
  private static boolean isBare(String masked, int from, Matcher number) {
    String before = masked.substring(Math.max(from, number.start() - BARE_WITHIN), number.start());
    return number.group("pct") != null
        && !masked.startsWith("的", number.end())
        && BARE.matcher(before).find();
  }

  private static Hit<Measure> before(String masked, int from, Span number) {
    List<Hit<Measure>> words =
        MEASURES.in(masked, from, Math.min(number.start() + 1, number.end()));
    return words.isEmpty() ? null : words.get(words.size() - 1);
  }

  /** A net value that grows or doubles is a return: 净值已增长8%, 净值翻了一番. */
  private static Hit<Measure> netValue(String masked, int from, Span number, Hit<Measure> word) {
    int at = masked.substring(from, number.start()).lastIndexOf("净值") + from;
    boolean grows =
        (word == null || word.value() == Measure.INDUSTRY)
            && GROWS.matcher(masked).region(Math.max(from, at), number.end()).find();
    boolean rate = "%点倍番多成上右".indexOf(masked.charAt(number.end() - 1)) >= 0;
    boolean net = at >= from && clauses(masked, at, number.start()) == 0;
    return grows && rate && net && !masked.startsWith("资产", Math.max(0, at - 2))
        ? new Hit<>(at, Math.min(at + 2, number.start()), Measure.RETURN)
        : word;
  }

  private static Hit<Measure> after(String masked, Span sentence, Span number) {
    int end = Math.min(sentence.end(), number.end() + LOOK_AHEAD);
    for (Hit<Measure> word : MEASURES.in(masked, number.end(), end)) {
      return clauses(masked, number.end(), word.start()) == 0 ? word : null;
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

  private static double value(Matcher m) {
    if (m.group("pct") != null) {
      return Double.parseDouble(m.group("pct").replaceAll("[,+±]", ""));
    }
    if (m.group("tenths") != null) {
      return 10 * PeriodLengths.number(m.group("tenths"));
    }
    return m.group().startsWith("翻") ? DOUBLED : multiple(m.group());
  }

  /** Of 2.5倍, in percent of the one; NaN of what is no multiple. */
  private static double multiple(String words) {
    Matcher times = TIMES.matcher(words);
    return times.find() ? DOUBLED * Double.parseDouble(times.group(1)) : Double.NaN;
  }
}
