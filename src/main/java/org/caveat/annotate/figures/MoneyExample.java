package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An example in money: amounts, rates and terms told before a result, and what they lead to. */
final class MoneyExample {
  private static final Pattern RATE = Pattern.compile("(?:年化|利率|收益|费|息|原)[^\\d,。;]{0,8}$");
  private static final Pattern PERIODIC = Pattern.compile("(?:每年|每个?月|年均|月均|一年|全年)[^,。;]{0,12}$");
  private static final Pattern PER_MONTH = Pattern.compile("(?:每个?月|月[均定投])[^,。;]{0,8}$");
  private static final int LOOK_BACK = 240;
  private static final int MONTHS = 12;

  private final String masked;
  private final List<Quantity> amounts = new ArrayList<>();
  private final List<Quantity> principals = new ArrayList<>();
  private final List<Quantity> regular = new ArrayList<>();
  private final List<Quantity> rates = new ArrayList<>();
  private final List<Double> years = new ArrayList<>(List.of(1.0));
  private int named;

  /**
   * Reads what is told from one offset to another, from the last {@value #LOOK_BACK} characters.
   */
  MoneyExample(String masked, int from, int to) {
    this.masked = masked;
    Quantity.in(masked, Math.max(from, to - LOOK_BACK), to).forEach(this::add);
  }

  /** What is paid or earned each year. */
  List<Quantity> regular() {
    return regular;
  }

  private void add(Quantity q) {
    String before = masked.substring(Math.max(0, q.span().start() - 16), q.span().start());
    if (q.isMoney()) {
      amounts.add(q);
      Quantity yearly = PER_MONTH.matcher(before).find() ? q.times(MONTHS) : q;
      principals.add(yearly);
      if (PERIODIC.matcher(before).find()) {
        regular.add(yearly);
      }
    } else if (q.isPercent() && rates.stream().noneMatch(r -> r.value() == q.value())) {
      rates.add(q);
      named += RATE.matcher(before).find() ? 1 : 0;
    } else {
      term(q);
    }
  }

  private void term(Quantity q) {
    switch (q.unit()) {
      case "年" -> years.add(q.value());
      case "个月" -> years.add(q.value() / MONTHS);
      case "天" -> years.add(q.value() / 365);
      default -> {}
    }
  }

  /** For each principal and rate, in a year or month, or over a term told. */
  List<Double> interest(int parts) {
    List<Double> results = new ArrayList<>();
    for (Quantity rate : named > 0 ? rates : List.<Quantity>of()) {
      onPrincipals(rate.value() / parts, results);
    }
    return results;
  }

  /** Of two rates on a principal, and of two amounts; none when no two rates are told. */
  List<Double> differences() {
    List<Double> results = new ArrayList<>();
    for (Quantity one : named > 1 ? rates : List.<Quantity>of()) {
      rates.stream()
          .filter(other -> one.value() > other.value())
          .forEach(other -> onPrincipals(one.value() - other.value(), results));
    }
    for (int i = 0; !results.isEmpty() && i < amounts.size(); i++) {
      for (Quantity other : amounts.subList(i + 1, amounts.size())) {
        results.add(Math.abs(amounts.get(i).value() - other.value()));
      }
    }
    return results;
  }

  private void onPrincipals(double percent, List<Double> results) {
    for (Quantity principal : principals) {
      years.forEach(y -> results.add(principal.value() * percent / 100 * y));
    }
  }
}
