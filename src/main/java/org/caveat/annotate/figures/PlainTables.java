package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.Period;
import org.caveat.facts.Subject;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * Returns in tables that were pasted as lines, and on cards of an app. In the lines, a heading with
 * periods (基金 近一年 近三年) stands over rows with values; the values of the first row are the claims. On
 * a card a value stands above its label (22.98% over 近1年收益).
 */
final class PlainTables {
  private static final Pattern STOP = Pattern.compile("[。;!?]|,[^,]*,");
  private static final Pattern VALUE =
      Pattern.compile("(?<![<>≥≤])[-+~]?+\\d{1,4}(?:\\.\\d{1,2})?%");
  private static final Pattern RETURN_WORD = Pattern.compile("收益|回报|增长率|涨跌|涨幅|业绩(?!比较)");

  /** Other products have cards too. */
  private static final Pattern NO_FUND = Pattern.compile("理财|存款|存单|保险|起购|结构性");

  /** Rows of other things have periods and percentages as well. */
  private static final Pattern NO_RETURN = Pattern.compile("^\ue002|基准|概率|胜率|利率|费|溢价|" + NO_FUND);

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_LABEL = 12;

  private final Text text;
  private final Periods periods;
  private final Benchmarks benchmarks;
  private final List<Reading.Part> parts;

  PlainTables(Text text, Periods periods) {
    this.text = text;
    this.periods = periods;
    this.benchmarks = new Benchmarks(text);
    this.parts = text.reading().parts();
  }

  List<Fact> find() {
    List<Fact> found = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (isPlain(i) && isPlain(i + 1)) {
        if (VALUE.matcher(words(i)).matches()) {
          card(i, found);
        } else {
          rows(i, found);
        }
      }
    }
    return found;
  }

  private boolean isPlain(int i) {
    return parts.get(i).span().length() <= LONGEST_LINE
        && parts.get(i).block().cell().table() == 0
        && !STOP.matcher(words(i)).find();
  }

  private void card(int value, List<Fact> found) {
    Span label = parts.get(value + 1).span();
    List<Periods.Found> named = periods.find(text.masked(), label);
    boolean below = value > 0 && isLabel(value - 1);
    boolean other = value + 2 < parts.size() && NO_FUND.matcher(words(value + 2)).find();
    if (!below && !other && isLabel(value + 1) && named.size() == 1) {
      found.add(claim(parts.get(value).span(), label, words(value), named.get(0).period()));
    }
  }

  /** A short line that names a return over a period. */
  private boolean isLabel(int i) {
    return parts.get(i).span().length() <= LONGEST_LABEL
        && RETURN_WORD.matcher(words(i)).find()
        && !VALUE.matcher(words(i)).find()
        && !periods.find(text.masked(), parts.get(i).span()).isEmpty();
  }

  private void rows(int heading, List<Fact> found) {
    String words = words(heading);
    Span row = parts.get(heading + 1).span();
    Matcher value = VALUE.matcher(text.masked()).region(row.start(), row.end());
    boolean other = NO_RETURN.matcher(words).find() || NO_RETURN.matcher(words(heading + 1)).find();
    if (other || VALUE.matcher(words).find() || !value.find()) {
      return;
    }
    boolean named = RETURN_WORD.matcher(words).find();
    List<Periods.Found> columns =
        periods.find(text.masked(), parts.get(heading).span()).stream()
            .filter(c -> named || c.period().kind() != Period.Kind.DAY)
            .toList();
    if (columns.size() < 2 && !named) {
      return;
    }
    boolean more = true;
    for (int i = 0; i < columns.size() && more; i++) {
      Span span = new Span(value.start(), value.end());
      found.add(claim(span, span, value.group(), columns.get(i).period()));
      more = value.find();
    }
  }

  /** The claim goes from the value to its label. */
  private PerformanceClaim claim(Span span, Span label, String value, Period period) {
    return new PerformanceClaim(
        span.cover(label),
        Metric.RETURN,
        Double.parseDouble(value.replaceAll("[+~%]", "")),
        period,
        false,
        benchmarks.of(span),
        text.context(span, Subject.FUND));
  }

  private String words(int i) {
    return parts.get(i).span().of(text.masked());
  }
}
