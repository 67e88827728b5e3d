package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * A number with its unit, as written: 3.84万元, 9.2%, 约1,800元.
 *
 * @param span of number, scale and unit
 * @param value with the scale counted in: 38400 for 3.84万元; of percentages the percent
 * @param step how far rounding may have moved it: half a unit of the last place written
 * @param unit 元, %, 份, ...; "" when none is written
 * @param vague whether it is said to be about, over or under that much
 */
public record Quantity(Span span, double value, double step, String unit, boolean vague) {
  private static final Scan NUMBER =
      new Scan(
          "(?<sign>[-+])?+(?<num>\\d[\\d,]*+(?:\\.\\d++)?+)\\s?+"
              + "(?<scale>万亿|千亿|百亿|亿|千万|百万|万)?+\\s?+"
              + "(?<unit>%|个百分点|美元|港元|元|份|只|户|人|名|家|个月|年|天|倍|点)?+");
  private static final Map<String, Double> SCALES =
      Map.of("万亿", 1e12, "千亿", 1e11, "百亿", 1e10, "亿", 1e8, "千万", 1e7, "百万", 1e6, "万", 1e4);
  private static final String VAGUE_BEFORE = "约近超逾过达破足上下于";
  private static final String VAGUE_AFTER = "左右以余多上";
  private static final double VAGUE = 0.1;
  private static final int LONGEST = 15;

  /** The quantities of a stretch of text, in order. */
  public static List<Quantity> in(String masked, int from, int to) {
    List<Quantity> found = new ArrayList<>();
    Scan.Hits hits = NUMBER.in(masked, from, to);
    while (hits.find()) {
      Matcher m = hits.matcher();
      if (m.end("num") - m.start("num") <= LONGEST && !continues(masked, m.start())) {
        found.add(read(masked, m));
      }
    }
    return found;
  }

  private static boolean continues(String masked, int start) {
    return start > 0 && (masked.charAt(start - 1) == '.' || isLatin(masked.charAt(start - 1)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static Quantity read(String masked, Matcher m) {
    String digits = m.group("num").replace(",", "");
    double scale = m.group("scale") == null ? 1 : SCALES.get(m.group("scale"));
    int point = digits.indexOf('.');
    double last = point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
    boolean minus = "-".equals(m.group("sign")) && !isRange(masked, m.start());
    double value = Double.parseDouble(digits) * scale;
    int start = m.start("num");
    boolean vague =
        start > 0 && VAGUE_BEFORE.indexOf(beforeBlank(masked, start)) >= 0
            || m.end() < masked.length() && VAGUE_AFTER.indexOf(masked.charAt(m.end())) >= 0;
    return new Quantity(
        new Span(start, m.end()),
        minus ? -value : value,
        last * scale / 2,
        m.group("unit") == null ? "" : m.group("unit"),
        vague);
  }

  private static char beforeBlank(String masked, int at) {
    char c = masked.charAt(at - 1);
    return c == ' ' && at > 1 ? masked.charAt(at - 2) : c;
  }

  /** A hyphen after a figure joins a range, it is no minus. */
  private static boolean isRange(String masked, int sign) {
    return sign > 0
        && (Character.isLetterOrDigit(masked.charAt(sign - 1)) || masked.charAt(sign - 1) == '%');
  }

  Quantity times(int factor) {
    return new Quantity(span, value * factor, step * factor, unit, vague);
  }

  boolean isMoney() {
    return unit.endsWith("元");
  }

  public boolean isPercent() {
    return unit.equals("%");
  }

  /** Whether rounding, or a word like about or over, may explain the difference from the value. */
  public boolean mayBe(double other, double otherStep) {
    double slack = step + otherStep + (vague ? VAGUE * Math.abs(other) : 0);
    return Math.abs(value - other) <= slack * 1.001 + 1e-9;
  }

  public boolean mayBe(double other) {
    return mayBe(other, 0);
  }

  public boolean isLike(Quantity other) {
    return unit.equals(other.unit);
  }
}
