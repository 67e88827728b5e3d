package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.Quantity;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.Period;
import org.caveat.facts.Subject;
import org.caveat.facts.Zone;
import org.caveat.text.Span;

/**
 * The return of one fund over one period, told twice with two values. Looked for only where the
 * document is about a single fund and a single day, so that both must be the same figure.
 */
final class RepeatedReturns {
  private static final Pattern OTHER =
      Pattern.compile("基准|指数|同类|平均|超额|跑赢|跑输|回撤|沪深|上证|中证|排名|\ue002|目标|假设");
  private static final Pattern SHARE_CLASS = Pattern.compile("(?<![a-z])([a-z])(?:类|份额|级)");
  private static final int CLAUSE = 24;

  private RepeatedReturns() {}

  static List<Contradiction> find(Text text, List<Fact> facts) {
    List<Contradiction> found = new ArrayList<>();
    if (PromotedFunds.count(facts) != 1 || days(facts) > 1) {
      return found;
    }
    Map<String, Quantity> first = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof PerformanceClaim claim && isTold(text, claim)) {
        Quantity value = value(text, claim);
        Quantity other = value == null ? null : first.putIfAbsent(key(text, claim), value);
        if (other != null && !value.mayBe(other.value(), other.step()) && !isAbout(other, value)) {
          String detail = Decimal.of(value.value()) + "% ≠ " + Decimal.of(other.value()) + "%";
          found.add(new Contradiction(claim.span(), Kind.NUMBER, detail, other.span()));
        }
      }
    }
    return found;
  }

  private static boolean isAbout(Quantity one, Quantity other) {
    return one.vague() && one.mayBe(other.value(), other.step());
  }

  private static long days(List<Fact> facts) {
    return facts.stream()
        .filter(AsOfDate.class::isInstance)
        .map(f -> ((AsOfDate) f).date())
        .distinct()
        .count();
  }

  private static boolean isTold(Text text, PerformanceClaim claim) {
    Period.Kind kind = claim.period().kind();
    boolean named =
        kind == Period.Kind.TRAILING
            || kind == Period.Kind.YEAR
            || kind == Period.Kind.YEAR_TO_DATE
            || kind == Period.Kind.SINCE_INCEPTION;
    int from = Math.max(sentence(text, claim).start(), claim.span().start() - CLAUSE);
    int to = Math.min(sentence(text, claim).end(), claim.span().end() + CLAUSE);
    return named
        && text.masked().substring(from, to).contains(claim.period().label())
        && claim.isReturn()
        && claim.hasValue()
        && claim.asserted()
        && claim.zone() != Zone.TABLE
        && (claim.subject() == Subject.FUND || claim.subject() == Subject.UNKNOWN)
        && !OTHER.matcher(text.masked()).region(from, claim.span().end()).find();
  }

  private static Span sentence(Text text, PerformanceClaim claim) {
    return text.sentences().get(claim.context().sentence());
  }

  private static Quantity value(Text text, PerformanceClaim claim) {
    List<Quantity> all =
        Quantity.in(text.masked(), claim.span().start(), claim.span().end()).stream()
            .filter(Quantity::isPercent)
            .toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  /** What must be the same for two values to be of one figure. */
  private static String key(Text text, PerformanceClaim claim) {
    String label =
        claim
            .period()
            .label()
            .replaceAll("最近|过去", "近")
            .replaceAll("以来|至今|自|年度$|个|完整", "")
            .replace('1', '一')
            .replace('2', '二')
            .replace('3', '三')
            .replace('5', '五');
    int end = Math.min(sentence(text, claim).end(), claim.span().end() + CLAUSE);
    int start = Math.max(sentence(text, claim).start(), claim.span().start() - CLAUSE);
    Matcher letter = SHARE_CLASS.matcher(text.masked()).region(start, end);
    return claim.metric() + label + claim.period().days() + (letter.find() ? letter.group(1) : "");
  }
}
