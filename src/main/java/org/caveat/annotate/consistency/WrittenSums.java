package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.caveat.annotate.figures.Decimal;
import org.caveat.annotate.figures.Quantity;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/** Works out sums that are written out in the text, and compares what they are said to come to. */
final class WrittenSums {
  private static final String OPERATORS = "×x*÷/^+-";
  private static final String OF_SUMS = "0123456789.,%()万亿元年期份次个月 " + OPERATORS;
  private static final int LONGEST = 120;
  private static final double TOLERANCE = 0.005;

  private WrittenSums() {}

  static List<Contradiction> find(Text text) {
    List<Contradiction> found = new ArrayList<>();
    String masked = text.masked();
    for (int i = 1; i < masked.length(); i++) {
      if (masked.charAt(i) == '=' || masked.charAt(i) == '≈') {
        Contradiction wrong = check(masked, i);
        if (wrong != null) {
          found.add(wrong);
        }
      }
    }
    return found;
  }

  private static Contradiction check(String masked, int equals) {
    Span sum = before(masked, equals);
    OptionalDouble value = sum == null ? OptionalDouble.empty() : Expression.value(sum.of(masked));
    Quantity said = after(masked, equals);
    if (value.isEmpty() || said == null) {
      return null;
    }
    double right = value.getAsDouble() * (said.isPercent() ? 100 : 1);
    boolean fits =
        said.mayBe(right, Math.abs(right) * TOLERANCE)
            || said.mayBe(right * 100, right * TOLERANCE);
    String detail = sum.of(masked).strip() + " = " + Decimal.of(right);
    return fits ? null : new Contradiction(said.span(), Kind.ARITHMETIC, detail, sum);
  }

  /** The sum before the sign of equality, with an operator between two numbers. */
  private static Span before(String masked, int equals) {
    int start = equals;
    while (start > Math.max(0, equals - LONGEST)
        && OF_SUMS.indexOf(masked.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean operates = false;
    for (int i = start + 1; i < equals; i++) {
      operates |= OPERATORS.indexOf(masked.charAt(i)) >= 0;
    }
    return operates ? new Span(start, equals) : null;
  }

  /** The number after it, when the sum does not go on there. */
  private static Quantity after(String masked, int equals) {
    List<Quantity> said = Quantity.in(masked, equals + 1, Math.min(masked.length(), equals + 24));
    if (said.isEmpty()
        || !masked.substring(equals + 1, said.get(0).span().start()).matches("[ ≈=约]*")) {
      return null;
    }
    int end = said.get(0).span().end();
    while (end < masked.length() && masked.charAt(end) == ' ') {
      end++;
    }
    boolean goesOn = end < masked.length() && (OPERATORS + "(=").indexOf(masked.charAt(end)) >= 0;
    return goesOn ? null : said.get(0);
  }
}
