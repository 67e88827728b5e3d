package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.PeriodLengths;
import org.caveat.annotate.figures.Quantity;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/** ComparedValues told with both values, and percentiles told twice. */
final class ComparedValues {
  private static final String YEARS = "(?:近|过去|最近)(?<%s>[\\d一二三四五六七八九十]{1,3}) ?年(?:来|以来)?";

  /** 处于近10年8.44%的分位,低于近1年91.56%的时间: one window, and shares that make a hundred. */
  private static final Scan PERCENTILE =
      new Scan(
          YEARS.formatted("n")
              + "[^\\d,。;]{0,8}(?<low>\\d{1,2}(?:\\.\\d{1,2})?)%的?(?:历史)?分位[^\\d。;]{0,16}?低于"
              + YEARS.formatted("m")
              + "[^\\d,。;]{0,4}(?<high>\\d{1,2}(?:\\.\\d{1,2})?)%[^\\d,。;]{0,6}(?:时间|时期|区间|时段)");

  /** 比乙的35倍低了近20%. */
  private static final Scan THAN =
      new Scan("(?:比|较|相比)[^,。;比较]{1,20}?(?=(?<![\\d.])\\d[\\d,.]{0,12}[倍元万亿份只])");

  private static final Pattern BY =
      Pattern.compile(" ?[^\\d,。;]{0,4}(?:低|高|便宜|贵|多|少|降|升)[^\\d,。;]{0,4}");
  private static final double ROUNDED = 0.6;
  private static final double FAR_OFF = 5;

  private ComparedValues() {}

  static List<Contradiction> find(Text text) {
    List<Contradiction> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      percentiles(text.masked(), sentence, found);
      comparisons(text.masked(), sentence, found);
    }
    return found;
  }

  private static void percentiles(String masked, Span sentence, List<Contradiction> found) {
    Scan.Hits hits = PERCENTILE.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      Matcher m = hits.matcher();
      double sum = Double.parseDouble(m.group("low")) + Double.parseDouble(m.group("high"));
      boolean oneWindow = PeriodLengths.number(m.group("n")) == PeriodLengths.number(m.group("m"));
      if (!oneWindow || Math.abs(sum - 100) > ROUNDED) {
        Span span = new Span(m.start(), m.end());
        String detail =
            oneWindow ? Decimal.of(sum) + "% ≠ 100%" : m.group("n") + " ≠ " + m.group("m");
        found.add(new Contradiction(span, Kind.ARITHMETIC, detail, span));
      }
    }
  }

  private static void comparisons(String masked, Span sentence, List<Contradiction> found) {
    Scan.Hits hits = THAN.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      List<Quantity> after =
          Quantity.in(masked, hits.end(), Math.min(sentence.end(), hits.end() + 30));
      if (after.size() > 1 && after.get(0).span().start() == hits.end()) {
        Quantity one = before(masked, sentence, hits.start(), after.get(0));
        if (one != null) {
          compare(masked, one, after.get(0), after.get(1), found);
        }
      }
    }
  }

  /** The only figure of that unit told before in the sentence. */
  private static Quantity before(String masked, Span sentence, int until, Quantity like) {
    List<Quantity> same =
        Quantity.in(masked, Math.max(sentence.start(), until - 60), until).stream()
            .filter(q -> q.isLike(like))
            .toList();
    return same.size() == 1 && !like.isPercent() && !like.unit().isEmpty() ? same.get(0) : null;
  }

  private static void compare(
      String masked, Quantity one, Quantity other, Quantity said, List<Contradiction> found) {
    String words = masked.substring(other.span().end(), said.span().start());
    if (!said.isPercent() || !BY.matcher(words).matches() || other.value() == 0) {
      return;
    }
    double by = 100 * Math.abs(one.value() / other.value() - 1);
    double slack = 100 * (one.step() / one.value() + other.step() / other.value());
    if (!said.mayBe(by, slack + (one.vague() || other.vague() || said.vague() ? FAR_OFF : 0))) {
      String detail =
          Decimal.of(one.value()) + " / " + Decimal.of(other.value()) + ": " + Decimal.of(by) + "%";
      Span span = new Span(other.span().start(), said.span().end());
      found.add(new Contradiction(span, Kind.ARITHMETIC, detail, one.span()));
    }
  }
}
