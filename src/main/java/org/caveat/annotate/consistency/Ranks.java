package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.PeriodLengths;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/** Ranks that cannot be: fifth of three, or 前10% said of the twelfth of a hundred. */
final class Ranks {
  private static final Pattern RANK =
      Pattern.compile("(?<![\\d./-])(\\d{1,5})/(\\d{1,5})(?![\\d/%-]|\\.\\d)");
  private static final Pattern RANKED = Pattern.compile("排名?|同类|同业|位列|位居|位于|名次|居|名列");
  private static final Pattern RATIO = Pattern.compile("(?:比|比例|赔率|胜负)(?:为|是)?$");
  private static final Pattern TOP =
      Pattern.compile(
          "前 ?(?:(?<pct>\\d{1,2}(?:\\.\\d{1,3})?)%|(?<of>1)/(?<parts>\\d{1,2})(?!\\d)|(?<han>[二三四五六七八九十])分之一)");
  private static final int LOOK_BACK = 40;
  private static final int NEAR = 14;

  private Ranks() {}

  static List<Contradiction> find(Text text) {
    List<Contradiction> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Matcher m = RANK.matcher(text.masked()).region(sentence.start(), sentence.end());
      while (m.find()) {
        check(text.masked(), sentence, m, found);
      }
    }
    return found;
  }

  private static void check(String masked, Span sentence, Matcher m, List<Contradiction> found) {
    int rank = Integer.parseInt(m.group(1));
    int of = Integer.parseInt(m.group(2));
    String before = masked.substring(Math.max(sentence.start(), m.start() - LOOK_BACK), m.start());
    if (!RANKED.matcher(before).find() || RATIO.matcher(before).find()) {
      return;
    }
    Span span = new Span(m.start(), m.end());
    if (rank > of) {
      found.add(new Contradiction(span, Kind.ARITHMETIC, rank + " > " + of, span));
    } else if (of > 1) {
      share(masked, sentence, span, 100.0 * rank / of, found);
    }
  }

  /** The top share told right beside the rank, in the same clause or the next one. */
  private static void share(
      String masked, Span sentence, Span rank, double share, List<Contradiction> found) {
    Matcher top = TOP.matcher(masked);
    top.region(
        Math.max(sentence.start(), rank.start() - NEAR),
        Math.min(sentence.end(), rank.end() + NEAR));
    while (top.find()) {
      Span span = new Span(top.start(), top.end());
      String between = between(masked, rank, span);
      if (!rank.overlaps(span) && !between.matches("(?s).*[\\d、;].*") && share > limit(top)) {
        found.add(
            new Contradiction(
                span, Kind.ARITHMETIC, rank.of(masked) + " = " + Decimal.of(share) + "%", rank));
      }
    }
  }

  private static String between(String masked, Span one, Span other) {
    Span first = one.start() < other.start() ? one : other;
    Span second = first == one ? other : one;
    return masked.substring(first.end(), Math.max(first.end(), second.start()));
  }

  /** Percent that the words allow at most, rounding included. */
  private static double limit(Matcher top) {
    if (top.group("pct") != null) {
      String digits = top.group("pct");
      int point = digits.indexOf('.');
      return Double.parseDouble(digits) + Math.pow(10, point < 0 ? 0 : point + 1 - digits.length());
    }
    double parts =
        top.group("parts") != null
            ? Double.parseDouble(top.group("parts"))
            : PeriodLengths.number(top.group("han"));
    return parts == 0 ? 100 : 100 / parts + 1;
  }
}
