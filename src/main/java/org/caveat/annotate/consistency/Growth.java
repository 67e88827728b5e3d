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

/** Growth told with both its ends: 由100亿元增长至250亿元,增长50%. */
final class Growth {
  private static final Scan TO =
      new Scan(
          "(?:大幅|快速|迅速|稳步|持续|一路)?[增升涨提扩激膨降跌减缩下回][^\\d,。;+-]{0,3}(?:至|到)了?(?:20\\d{2}年[底末初]?的?)?(?:[^\\d,。;+-]{0,4})");
  private static final Pattern OTHER = Pattern.compile("指数|基金|收益|股|还要|需要?|[\ue000-\ue005]");
  private static final Pattern SAID = Pattern.compile("[增涨升扩降跌减缩下][^\\d,。;由从较比+-]{0,6}$");

  /** 随后跌到1.05元: where it went next, not by how much it grew. */
  private static final Pattern LEVEL = Pattern.compile("(?<!达)[至到为]了?$");

  private static final Pattern DOUBLED = Pattern.compile("^[,，]?[^\\d,。;]{0,10}翻(?:了一|一)?[番倍]");
  private static final int NEAR = 14;
  private static final int FAR = 24;

  private Growth() {}

  static List<Contradiction> find(Text text) {
    List<Contradiction> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Scan.Hits hits = TO.in(text.masked(), sentence.start(), sentence.end());
      while (hits.find()) {
        check(text.masked(), sentence, new Span(hits.start(), hits.end()), found);
      }
    }
    return found;
  }

  private static void check(String masked, Span sentence, Span to, List<Contradiction> found) {
    Quantity start = last(masked, Math.max(sentence.start(), to.start() - NEAR), to.start());
    Quantity end = first(masked, to.end(), Math.min(sentence.end(), to.end() + NEAR));
    if (start == null || end == null || end.span().start() != to.end() || !comparable(start, end)) {
      return;
    }
    if (DOUBLED.matcher(masked).region(end.span().end(), sentence.end()).lookingAt()
        && end.value() / start.value() < 1.7) {
      found.add(wrong(new Span(start.span().start(), end.span().end()), start, end));
    }
    Quantity said =
        first(masked, end.span().end(), Math.min(sentence.end(), end.span().end() + FAR));
    if (said != null && isGrowth(masked, end, said) && !explains(said, start, end)) {
      found.add(wrong(said.span(), start, end));
    }
  }

  private static boolean comparable(Quantity start, Quantity end) {
    return start.isLike(end)
        && start.value() > 0
        && end.value() > 0
        && !start.vague()
        && !end.vague();
  }

  private static Contradiction wrong(Span span, Quantity start, Quantity end) {
    double growth = 100 * (end.value() / start.value() - 1);
    String detail =
        Decimal.of(start.value())
            + " → "
            + Decimal.of(end.value())
            + " = "
            + Decimal.of(growth)
            + "%";
    return new Contradiction(span, Kind.ARITHMETIC, detail, start.span());
  }

  /** The clause after the second figure tells by how much, and of nothing else. */
  private static boolean isGrowth(String masked, Quantity end, Quantity said) {
    String words = masked.substring(end.span().end(), said.span().start());
    boolean level = said.isLike(end) && LEVEL.matcher(words).find();
    return !level
        && !OTHER.matcher(words).find()
        && words.matches("[,(]?[^,。;()]*+")
        && SAID.matcher(words).find();
  }

  private static boolean explains(Quantity said, Quantity start, Quantity end) {
    double ratio = end.value() / start.value();
    double slack = ratio * (start.step() / start.value() + end.step() / end.value());
    double by = Math.abs(said.value());
    Quantity size = new Quantity(said.span(), by, said.step(), said.unit(), said.vague());
    return switch (said.unit()) {
      case "%", "个百分点" ->
          size.mayBe(100 * Math.abs(ratio - 1), 100 * slack)
              || start.isPercent()
                  && size.mayBe(Math.abs(end.value() - start.value()), start.step() + end.step());
      case "倍" -> size.mayBe(ratio, slack + 0.5) || size.mayBe(ratio - 1, slack + 0.5);
      default ->
          !said.isLike(end)
              || size.mayBe(Math.abs(end.value() - start.value()), start.step() + end.step());
    };
  }

  private static Quantity first(String masked, int from, int to) {
    List<Quantity> all = Quantity.in(masked, from, to);
    return all.isEmpty() ? null : all.get(0);
  }

  private static Quantity last(String masked, int from, int to) {
    List<Quantity> all = Quantity.in(masked, from, to);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }
}
