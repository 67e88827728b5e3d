package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.Quantity;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/**
 * Sums and differences of figures that stand side by side: parts and their total, a return and its
 * benchmark and the excess.
 */
final class Totals {
  private static final Scan PARTS = new Scan("分别(?:为|是|达到?|有|约为|约)");
  private static final Pattern TOTAL =
      Pattern.compile("[^\\d。;]{0,12}(?:合计|总计|共计|总额|总共|加起来)[^\\d。;前]{0,6}");
  private static final Scan EXCESS = new Scan("(?:跑赢|超越|超额(?:收益)?|领先|战胜)[^\\d,。;+-]{0,14}");
  private static final Pattern BENCHMARK = Pattern.compile("基准[^\\d,。;]{0,12}$");
  private static final int FAR = 120;
  private static final int NEAR = 60;

  private final String masked;
  private final List<Contradiction> found = new ArrayList<>();

  private Totals(Text text) {
    masked = text.masked();
    for (Span sentence : text.sentences()) {
      sums(sentence);
      excess(sentence);
    }
  }

  static List<Contradiction> find(Text text) {
    return new Totals(text).found;
  }

  private void sums(Span sentence) {
    Scan.Hits hits = PARTS.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      List<Quantity> all =
          Quantity.in(masked, hits.end(), Math.min(sentence.end(), hits.end() + FAR));
      List<Quantity> parts = side(all);
      if (parts.size() > 1 && parts.size() < all.size()) {
        total(parts, all.get(parts.size()));
      }
    }
  }

  /** The figures of one unit that nothing but 、 and 和 parts. */
  private List<Quantity> side(List<Quantity> all) {
    List<Quantity> parts = new ArrayList<>();
    for (Quantity q : all) {
      if (!parts.isEmpty() && !isNext(parts.get(parts.size() - 1), q)) {
        break;
      }
      parts.add(q);
    }
    return parts;
  }

  private boolean isNext(Quantity last, Quantity q) {
    String between = masked.substring(last.span().end(), q.span().start());
    return q.isLike(last) && between.matches(" ?[、,和及与] ?");
  }

  private void total(List<Quantity> parts, Quantity said) {
    Quantity last = parts.get(parts.size() - 1);
    String between = masked.substring(last.span().end(), said.span().start());
    double sum = parts.stream().mapToDouble(Quantity::value).sum();
    double step = parts.stream().mapToDouble(Quantity::step).sum();
    if (said.isLike(last) && TOTAL.matcher(between).matches() && !said.mayBe(sum, step)) {
      Span span = new Span(parts.get(0).span().start(), last.span().end());
      found.add(
          new Contradiction(
              said.span(),
              Kind.ARITHMETIC,
              Decimal.of(said.value()) + " ≠ " + Decimal.of(sum),
              span));
    }
  }

  /** 16.92%,基准12.32%,跑赢4.60%: the difference, or the quotient of what became of one yuan. */
  private void excess(Span sentence) {
    Scan.Hits hits = EXCESS.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      List<Quantity> before =
          Quantity.in(masked, Math.max(sentence.start(), hits.start() - NEAR), hits.start());
      List<Quantity> after =
          Quantity.in(masked, hits.end(), Math.min(sentence.end(), hits.end() + 12));
      if (before.size() == 2 && !after.isEmpty() && after.get(0).span().start() == hits.end()) {
        excess(before.get(0), before.get(1), after.get(0), hits.start());
      }
    }
  }

  private void excess(Quantity fund, Quantity benchmark, Quantity said, int until) {
    String words = masked.substring(fund.span().end(), benchmark.span().start());
    boolean percents =
        fund.isPercent()
            && benchmark.isPercent()
            && (said.isPercent() || said.unit().equals("个百分点"));
    if (!percents || !BENCHMARK.matcher(words).find() || until - benchmark.span().end() > 6) {
      return;
    }
    double step = fund.step() + benchmark.step();
    double quotient = 100 * ((100 + fund.value()) / (100 + benchmark.value()) - 1);
    double difference = fund.value() - benchmark.value();
    if (!said.mayBe(difference, step) && !said.mayBe(quotient, step)) {
      String detail =
          Decimal.of(fund.value())
              + " - "
              + Decimal.of(benchmark.value())
              + " = "
              + Decimal.of(difference);
      found.add(new Contradiction(said.span(), Kind.ARITHMETIC, detail, fund.span()));
    }
  }
}
