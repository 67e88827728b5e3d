package org.caveat.annotate.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.Quantity;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
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

  private final Text text;
  private final Dates dates;
  private final List<Contradiction> found = new ArrayList<>();

  private RepeatedTerms(Text text, Dates dates) {
    this.text = text;
    this.dates = dates;
    inception();
    fees();
    sizes();
  }

  static List<Contradiction> find(Text text, Dates dates) {
    return new RepeatedTerms(text, dates).found;
  }

  private void inception() {
    LocalDate first = null;
    Span place = null;
    Scan.Hits hits = INCEPTION.in(text.masked());
    while (hits.find()) {
      int end = Math.min(text.masked().length(), hits.end() + 14);
      List<Dates.Found> days = dates.find(text.masked().substring(hits.end(), end));
      boolean day =
          !days.isEmpty() && days.get(0).span().start() == 0 && days.get(0).date() != null;
      if (day && days.get(0).whole() && !isChanged(hits.start())) {
        LocalDate date = days.get(0).date();
        Span span = new Span(hits.start(), hits.end() + days.get(0).span().end());
        if (first != null && !first.equals(date)) {
          found.add(new Contradiction(span, Kind.NUMBER, date + " ≠ " + first, place));
        }
        place = first == null ? span : place;
        first = first == null ? date : first;
      }
    }
  }

  private void fees() {
    Map<String, Quantity> first = new HashMap<>();
    Scan.Hits hits = FEE.in(text.masked());
    while (hits.find()) {
      List<Quantity> next =
          Quantity.in(text.masked(), hits.end(), Math.min(text.masked().length(), hits.end() + 10));
      if (!next.isEmpty() && next.get(0).isPercent() && !isChanged(hits.start())) {
        Quantity fee = next.get(0);
        Quantity other = first.putIfAbsent(hits.matcher().group("fee"), fee);
        if (other != null && !fee.mayBe(other.value())) {
          Span span = new Span(hits.start(), fee.span().end());
          String detail = Decimal.of(fee.value()) + "% ≠ " + Decimal.of(other.value()) + "%";
          found.add(new Contradiction(span, Kind.NUMBER, detail, other.span()));
        }
      }
    }
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
