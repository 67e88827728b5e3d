package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.Quantity;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.text.Span;

/**
 * Terms of a fund that have one value and are told twice: its first day, its fees; and one figure
 * of size told in 亿 here and in 万 there.
 */
final class RepeatedTerms {
  private static final Scan INCEPTION = new Scan("(?:基金合同生效日期?|基金成立日期?|成立日期|成立时间)(?:为|:| )*");
  private static final Scan FEE = new Scan("(?<fee>管理费|托管费)率?(?:为|:| )*(?=\\d)");
  private static final Scan SIZE =
      new Scan("规模[^\\d,。;]{0,8}(\\d[\\d,]*+(?:\\.\\d++)?+) ?(万亿|亿|万)(元|份|美元)");
  private static final Pattern CHANGED = Pattern.compile("原|由|从|降|调整|优惠|折|类|份额|公司");
  private static final int DIGITS = 3;
  private static final int NEAR = 30;

  /** One telling: the value in one form, where it stands, and what a contradiction points at. */
  private record Term(String value, Span span, Span place) {
    Contradiction against(Term first) {
      return new Contradiction(span, Kind.NUMBER, value + " ≠ " + first.value, first.place);
    }
  }

  private final Text text;
  private final Dates dates;
  private final List<FundMention> funds;
  private final Map<String, List<Term>> terms = new LinkedHashMap<>();
  private final List<Contradiction> found = new ArrayList<>();

  private RepeatedTerms(Text text, Dates dates, List<FundMention> funds) {
    this.text = text;
    this.dates = dates;
    this.funds = funds;
    inception();
    fees();
    terms.values().forEach(this::compare);
    sizes();
  }

  static List<Contradiction> find(Text text, List<Fact> facts, Dates dates) {
    List<FundMention> funds =
        facts.stream()
            .filter(FundMention.class::isInstance)
            .map(FundMention.class::cast)
            .sorted(Comparator.comparing(FundMention::span))
            .toList();
    return new RepeatedTerms(text, dates, funds).found;
  }

  private void inception() {
    Scan.Hits hits = INCEPTION.in(text.masked());
    while (hits.find()) {
      int end = Math.min(text.masked().length(), hits.end() + 14);
      List<Dates.Found> days = dates.find(text.masked().substring(hits.end(), end));
      boolean day =
          !days.isEmpty() && days.get(0).span().start() == 0 && days.get(0).date() != null;
      if (day && days.get(0).whole()) {
        Span span = new Span(hits.start(), hits.end() + days.get(0).span().end());
        add("", new Term(days.get(0).date().toString(), span, span));
      }
    }
  }

  private void fees() {
    Scan.Hits hits = FEE.in(text.masked());
    while (hits.find()) {
      List<Quantity> next =
          Quantity.in(text.masked(), hits.end(), Math.min(text.masked().length(), hits.end() + 10));
      if (!next.isEmpty() && next.get(0).isPercent()) {
        Span value = next.get(0).span();
        String rate = Decimal.of(next.get(0).value()) + "%";
        add(
            hits.matcher().group("fee"),
            new Term(rate, new Span(hits.start(), value.end()), value));
      }
    }
  }

  private void add(String name, Term term) {
    int at = term.span().start();
    if (!isChanged(at)) {
      terms.computeIfAbsent(name + fundBefore(at), t -> new ArrayList<>()).add(term);
    }
  }

  /** More than two values are those of many products, whose names are not known. */
  private void compare(List<Term> told) {
    Term first = told.get(0);
    if (told.stream().map(Term::value).distinct().count() == 2) {
      told.stream()
          .filter(t -> !t.value().equals(first.value()))
          .map(t -> t.against(first))
          .forEach(found::add);
    }
  }

  /** The fund named last before a place; "" for none. */
  private String fundBefore(int at) {
    return funds.stream()
        .filter(f -> f.span().start() < at && !f.name().matches("\\d+"))
        .reduce((a, b) -> b)
        .map(PromotedFunds::base)
        .orElse("");
  }

  private boolean isChanged(int at) {
    Span sentence = text.sentences().get(text.sentenceAt(at));
    int from = Math.max(sentence.start(), at - NEAR);
    int to = Math.min(sentence.end(), at + NEAR);
    return CHANGED.matcher(text.masked()).region(from, to).find();
  }

  private void sizes() {
    Map<String, MatchResult> first = new HashMap<>();
    Scan.Hits hits = SIZE.in(text.masked());
    while (hits.find()) {
      MatchResult size = hits.matcher().toMatchResult();
      String digits = size.group(1).replace(",", "");
      boolean precise = digits.replaceAll("\\D|0+$", "").length() >= DIGITS;
      MatchResult other = precise ? first.putIfAbsent(digits + size.group(3), size) : null;
      if (other != null && !other.group(2).equals(size.group(2))) {
        String detail = size.group(2) + " ≠ " + other.group(2);
        Span place = new Span(other.start(1), other.end());
        found.add(
            new Contradiction(new Span(size.start(1), size.end()), Kind.NUMBER, detail, place));
      }
    }
  }
}
