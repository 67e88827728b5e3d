package org.caveat.annotate.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * A number as figures are told, in digits or in words: 48.6%, 一百零三个点, 百分之六, 三成二, 翻了两番, 四百来亿.
 *
 * @param span with the words of approximation before it (超过, 近)
 * @param value in percent of rates and multiples, NaN of amounts; of a bare ratio the ratio
 */
record Numeral(Span span, double value, Unit unit) {
  /** What a number is told in. */
  enum Unit {
    /** Percent, tenths, fractions. */
    RATE,
    /** 个点, percent in common speech. */
    POINTS,
    /** 3900点, which may be where an index stands. */
    LEVEL,
    /** 倍, 番. */
    TIMES,
    /** A sum or count by myriads. */
    AMOUNT,
    /** No unit at all: 1.35. */
    RATIO
  }

  private static final String APPROX =
      "(?:超过?|逾|近|约|达到?|高达|仅|突破|接近|不到|不足|逼近|为|至|过|整整|足足|将近|差不多|大概|大约)?+";
  private static final String DIGITS = "\\d[\\d,]{0,17}+(?:\\.\\d{1,8}+)?+";
  private static final String HAN = "[零〇一二三四五六七八九十百千两几]{1,9}+";
  private static final String ODD = "[多来余]?+";
  private static final String POINT = "点(?![位评击赞名钟])";
  private static final String UNITS = "(?:元|块|美元|港元|港币|份|户|人|名|只|个|台|吨|颗|次|手|辆|套|架|艘|头|家)?+";

  private static final Scan NUMERAL =
      new Scan(
          APPROX
              + "(?:(?:"
              + DIGITS
              + "\\s?+[-~—至到]\\s?+(?=\\d))?+(?<pct>[-+±]?+"
              + DIGITS
              + ")\\s?+\\\\?+(?:%|个?多?(?:百分)?"
              + POINT
              + "|bp|个?基点)(?:\\s?+[-~—至到]\\s?+\\d[\\d.]*+%)?+(?:以上|左右)?+"
              + "|(?<points>[一二三四五六七八九十百零两]{1,7}+)"
              + ODD
              + "个多?(?:百分)?"
              + POINT
              + "|(?<base>[百千万])分之(?<share>"
              + HAN
              + "(?:点[零一二三四五六七八九]{1,4}+)?+|"
              + DIGITS
              + ")"
              + ODD
              + "|(?<whole>[二三四五六七八九十])分之(?<piece>[一二三四五六七八九])"
              + "|(?<tenths>[一二两三四五六七八九])成(?<tenth>[一二三四五六七八九半])?+(?:多|有余|以上|左右)?+(?![员立本交份分绩长都为熟果功品])(?!不变)"
              + "|(?<part>[一二三四五六七八九])折(?![扣叠腾射算合])|的一半(?![年天])|(?:过|超)半(?![年天数个])"
              + "|(?<places>[两二双三])位数(?!字)"
              + "|翻(?:了|近|将近|超|不止|整整){0,3}[一二两三四五六七八九数]?+[倍番]半?+"
              + "|(?:(?<times>"
              + DIGITS
              + ")|(?<hantimes>"
              + HAN
              + "|(?<![指份倍系点])数[十百]?+)"
              + ODD
              + ")\\s?+[倍番](?:半|多|有余|以上)?+"
              + "|(?<amount>(?:"
              + DIGITS
              + "\\s?+(?:多|余|来)?+个?+(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)|"
              + HAN
              + ODD
              + "个?+(?:万亿|亿|万(?:"
              + HAN
              + ODD
              + ")?+亿?+)|万亿)(?:余|多)?+(?:开外|上下)?+"
              + UNITS
              + ")"
              + "|(?<ratio>(?<![\\d.])\\d{1,2}\\.\\d{1,2})(?![\\d.]|\\s?[%亿万千百十倍番年月日个只点]))");

  private static final Pattern POINTS = Pattern.compile("个多?点");
  private static final Pattern LEVEL = Pattern.compile("\\d\\s?多?点|bp");

  /** In percent: what doubled has gained. */
  static final double DOUBLED = 100;

  private static final double TENTH = 10;
  private static final double HALF = 50;

  /** The numbers of a stretch of text, one after the other. */
  static Scan.Hits in(String masked, Span range) {
    return NUMERAL.in(masked, range.start(), range.end());
  }

  static Numeral of(Matcher m) {
    Span span = new Span(m.start(), m.end());
    if (m.group("amount") != null) {
      return new Numeral(span, Double.NaN, Unit.AMOUNT);
    }
    if (m.group("ratio") != null) {
      return new Numeral(span, Double.parseDouble(m.group("ratio")), Unit.RATIO);
    }
    double rate = rate(m);
    return Double.isNaN(rate)
        ? new Numeral(span, multiple(m), Unit.TIMES)
        : new Numeral(span, rate, unit(m.group()));
  }

  private static Unit unit(String rate) {
    return LEVEL.matcher(rate).find()
        ? Unit.LEVEL
        : POINTS.matcher(rate).find() ? Unit.POINTS : Unit.RATE;
  }

  boolean isRate() {
    return unit == Unit.RATE || unit == Unit.POINTS || unit == Unit.LEVEL;
  }

  /** In percent; NaN of what is no rate. */
  private static double rate(Matcher m) {
    if (m.group("pct") != null) {
      return Double.parseDouble(m.group("pct").replaceAll("[,+±]", ""));
    }
    if (m.group("points") != null) {
      return HanNumerals.of(m.group("points"));
    }
    if (m.group("base") != null) {
      return number(m.group("share")) * Math.pow(TENTH, -"百千万".indexOf(m.group("base")));
    }
    if (m.group("whole") != null) {
      return DOUBLED * HanNumerals.of(m.group("piece")) / HanNumerals.of(m.group("whole"));
    }
    if (m.group("tenths") != null) {
      String tenth = m.group("tenth");
      double rest = tenth == null ? 0 : tenth.equals("半") ? TENTH / 2 : HanNumerals.of(tenth);
      return TENTH * HanNumerals.of(m.group("tenths")) + rest;
    }
    if (m.group("part") != null) {
      return TENTH * HanNumerals.of(m.group("part"));
    }
    boolean half =
        m.group().endsWith("半") && m.group().indexOf('倍') < 0 && m.group().indexOf('番') < 0;
    return half ? HALF : m.group("places") == null ? Double.NaN : TENTH;
  }

  private static double multiple(Matcher m) {
    if (m.group("times") != null) {
      return DOUBLED * number(m.group("times"));
    }
    return m.group("hantimes") == null ? DOUBLED : DOUBLED * HanNumerals.of(m.group("hantimes"));
  }

  private static double number(String words) {
    return Character.isDigit(words.charAt(0))
        ? Double.parseDouble(words.replace(",", ""))
        : HanNumerals.of(words);
  }
}
