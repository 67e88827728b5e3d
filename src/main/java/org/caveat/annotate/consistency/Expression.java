package org.caveat.annotate.consistency;

import java.util.OptionalDouble;

/** The value of a written-out sum: {@code 500×((1+8%/12)^60-1)÷(8%/12)}. */
final class Expression {
  private static final int DEEPEST = 20;

  private final String text;
  private int at;
  private int depth;

  private Expression(String text) {
    this.text = text;
  }

  /**
   * @return empty when the text is no expression
   */
  static OptionalDouble value(String text) {
    Expression expression = new Expression(text.replaceAll("[\\s,]", ""));
    double value = expression.sum();
    boolean whole = expression.at == expression.text.length();
    return whole && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private double sum() {
    double value = product();
    while (isNext("+-")) {
      value = text.charAt(at++) == '+' ? value + product() : value - product();
    }
    return value;
  }

  private double product() {
    double value = power();
    while (isNext("×x*÷/")) {
      boolean times = "×x*".indexOf(text.charAt(at++)) >= 0;
      value = times ? value * power() : value / power();
    }
    return value;
  }

  private double power() {
    double value = operand();
    if (isNext("^")) {
      at++;
      value = Math.pow(value, operand());
    }
    return value;
  }

  private double operand() {
    if (isNext("(") && depth++ < DEEPEST) {
      at++;
      double value = sum();
      if (!isNext(")")) {
        return Double.NaN;
      }
      at++;
      return value;
    }
    return number();
  }

  /** A number with scale, percent sign and unit; NaN when there is none. */
  private double number() {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (at == start || !text.substring(start, at).matches("\\d{1,15}(?:\\.\\d{1,10})?")) {
      return Double.NaN;
    }
    double value = Double.parseDouble(text.substring(start, at));
    while (isNext("%万亿元年期份次个月")) {
      value *= scale(text.charAt(at++));
    }
    return value;
  }

  private static double scale(char c) {
    return switch (c) {
      case '%' -> 0.01;
      case '万' -> 1e4;
      case '亿' -> 1e8;
      default -> 1;
    };
  }

  private boolean isNext(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
