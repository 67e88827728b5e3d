package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/**
 * Works out examples in money: interest on a principal, what is saved or earned between two rates,
 * what a yearly sum comes to. A result is wrong only when no principal, rate and term told before
 * it, in its own sentence or the one before, can lead to it.
 */
public final class MoneyExamples {
  private static final Scan INTEREST =
      new Scan(
          "(?:(?<!\\d)(?:全年|每年|一年|1年)|(?<![\\d一二三四五六七八九十两几多])年|(?<![\\d个])月|每月)"
              + "(?:的|可得|就有|能有)?(?:收益|利息|能赚|可赚)[^\\d,。;+-]{0,8}");
  private static final Scan DIFFERENCE =
      new Scan("(?:多赚|多得|多收益|多拿|少赚|少花|少付|节省|省下)[^\\d,。;+-]{0,8}");
  private static final Scan TERM = new Scan("(?<n>\\d{1,2}) ?年(?<words>[^\\d,。;]{0,10})");
  private static final Pattern PAID = Pattern.compile("节省|省下|投入|本金|缴|支出");
  private static final Pattern EARNED = Pattern.compile("收益|终值|复利|增值|赚|资产");
  private static final int MONTHS = 12;

  private final String masked;
  private final List<Contradiction> found = new ArrayList<>();

  private MoneyExamples(Text text) {
    masked = text.masked();
    Span before = null;
    for (Span sentence : text.sentences()) {
      int from = before == null || breaks(before, sentence) ? sentence.start() : before.start();
      interest(sentence, from);
      difference(sentence, from);
      total(sentence);
      before = sentence;
    }
  }

  public static List<Contradiction> find(Text text) {
    return new MoneyExamples(text).found;
  }

  private boolean breaks(Span before, Span sentence) {
    return masked.substring(before.end(), sentence.start()).contains("\n\n");
  }

  private void interest(Span sentence, int from) {
    Scan.Hits hits = INTEREST.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      Quantity said = amountAt(hits.end(), sentence);
      int parts = hits.group().contains("月") ? MONTHS : 1;
      if (said != null) {
        compare(said, new MoneyExample(masked, from, hits.start()).interest(parts));
      }
    }
  }

  private void difference(Span sentence, int from) {
    Scan.Hits hits = DIFFERENCE.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      Quantity said = amountAt(hits.end(), sentence);
      boolean total = hits.start() > 1 && masked.startsWith("累计", hits.start() - 2);
      if (said != null && !total) {
        compare(said, new MoneyExample(masked, from, hits.start()).differences());
      }
    }
  }

  /** 每年节省192元,持有20年累计节省3.84万元. */
  private void total(Span sentence) {
    Scan.Hits hits = TERM.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      String words = hits.matcher().group("words");
      Quantity said = amountAt(hits.end(), sentence);
      if (said != null && PAID.matcher(words).find() && !EARNED.matcher(words).find()) {
        double years = Double.parseDouble(hits.matcher().group("n"));
        List<Double> results = new ArrayList<>();
        for (Quantity amount : new MoneyExample(masked, sentence.start(), hits.start()).regular()) {
          results.add(amount.value() * years);
        }
        compare(said, results);
      }
    }
  }

  private void compare(Quantity said, List<Double> results) {
    boolean fits = results.stream().anyMatch(r -> said.mayBe(r, Math.abs(r) * 0.02));
    if (!results.isEmpty() && !fits) {
      double nearest = results.get(0);
      for (double result : results) {
        nearest = distance(result, said) < distance(nearest, said) ? result : nearest;
      }
      String detail = Decimal.of(said.value()) + " ≠ " + Decimal.of(nearest);
      found.add(new Contradiction(said.span(), Kind.ARITHMETIC, detail, said.span()));
    }
  }

  private static double distance(double result, Quantity said) {
    return Math.abs(result - said.value());
  }

  private Quantity amountAt(int at, Span sentence) {
    List<Quantity> next = Quantity.in(masked, at, Math.min(sentence.end(), at + 20));
    boolean right = !next.isEmpty() && next.get(0).span().start() == at && next.get(0).isMoney();
    return right ? next.get(0) : null;
  }
}
