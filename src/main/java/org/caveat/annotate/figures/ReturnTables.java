package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.PerformanceClaim.Benchmark;
import org.caveat.facts.Period;
import org.caveat.facts.Subject;
import org.caveat.text.BlockKind;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * Returns in tables and in lists of short lines: a heading with a period ("近三月(%)") over values.
 * The heading is the claim.
 */
final class ReturnTables {
  private static final Pattern RETURN_WORD = Pattern.compile("收益|回报|增长率|涨跌|涨幅|涨|业绩(?!比较)|\\(%\\)");
  private static final Pattern VALUE = Pattern.compile("[-+]?+\\d++(?:\\.\\d++)?+%?+");
  private static final Pattern PERCENT = Pattern.compile("[-+]?+\\d++\\.\\d++%?+|[-+]?+\\d++%");

  /** A value, perhaps with the next heading on its line: "5.3% - 近一月". */
  private static final Pattern VALUE_FIRST =
      Pattern.compile("[-+]?+\\d++(?:\\.\\d++)?+%(?:\\s.*+)?+");

  /** What follows the period where a line tells both: "近3月 +12.56%". */
  private static final Pattern REST =
      Pattern.compile(
          "[:\\s]{0,3}+([-+]?+\\d++(?:\\.\\d++)?+)%(\\s?\\([^()]{0,8}基准[^()]{0,24}\\))?+");

  private static final int LONGEST_HEADING = 16;
  private static final int LONGEST_LINE = 48;
  private static final int VALUES_WITHIN = 4;

  private final Text text;
  private final Periods periods;
  private final Benchmarks benchmarks;
  private final List<Reading.Part> parts;

  /** Tables in which returns are named and percentages stand. */
  private final Map<Integer, Boolean> ofReturns = new HashMap<>();

  ReturnTables(Text text, Periods periods) {
    this.text = text;
    this.periods = periods;
    this.benchmarks = new Benchmarks(text);
    this.parts = text.reading().parts();
  }

  List<Fact> find() {
    readTables();
    List<Fact> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Reading.Part part = parts.get(i);
      if (part.span().length() <= LONGEST_LINE && part.block().kind() != BlockKind.BOILERPLATE) {
        read(i, found);
      }
    }
    return found;
  }

  private void read(int i, List<Fact> found) {
    Span line = parts.get(i).span();
    String words = words(parts.get(i));
    List<Periods.Found> named = periods.find(text.masked(), line);
    if (named.size() != 1 || named.get(0).period().kind() == Period.Kind.DAY) {
      return;
    }
    Matcher rest =
        REST.matcher(words).region(named.get(0).span().end() - line.start(), words.length());
    if (rest.matches() && (line.length() <= LONGEST_HEADING || rest.group(2) != null)) {
      if (rest.group(2) != null || !isOfBenchmark(line)) {
        double value = Double.parseDouble(rest.group(1));
        Span span = new Span(line.start(), line.start() + rest.end(1) + 1);
        found.add(claim(span, value, named.get(0).period()));
      }
    } else if (line.length() <= LONGEST_HEADING && heads(i)) {
      found.add(claim(line, Double.NaN, named.get(0).period()));
    }
  }

  private void readTables() {
    Map<Integer, Boolean> named = new HashMap<>();
    Map<Integer, Boolean> percent = new HashMap<>();
    for (Reading.Part part : parts) {
      int table = part.block().cell().table();
      if (table > 0) {
        String cell = words(part);
        named.merge(table, RETURN_WORD.matcher(cell).find(), Boolean::logicalOr);
        percent.merge(table, PERCENT.matcher(cell).matches(), Boolean::logicalOr);
      }
    }
    named.forEach((table, is) -> ofReturns.put(table, is && percent.get(table)));
  }

  private PerformanceClaim claim(Span line, double value, Period period) {
    return new PerformanceClaim(
        line,
        Metric.RETURN,
        value,
        period,
        false,
        isOfBenchmark(line) ? Benchmark.BESIDE : benchmarks.of(line),
        text.context(line, Subject.FUND));
  }

  private boolean isOfBenchmark(Span heading) {
    return heading.of(text.masked()).contains("基准");
  }

  private boolean heads(int heading) {
    Reading.Part part = parts.get(heading);
    int table = part.block().cell().table();
    if (VALUE.matcher(words(part)).matches()) {
      return false;
    }
    return table > 0
        ? part.block().cell().header() && ofReturns.get(table)
        : isNamed(heading) && valuesFollow(heading);
  }

  /** Returns are named in the heading, or on the line between it and its values. */
  private boolean isNamed(int heading) {
    String words = words(parts.get(heading));
    boolean here = RETURN_WORD.matcher(words).find() && words.indexOf('%') != words.length() - 1;
    return here || heading + 1 < parts.size() && isReturnWord(words(parts.get(heading + 1)));
  }

  private static boolean isReturnWord(String line) {
    return line.length() <= LONGEST_HEADING
        && RETURN_WORD.matcher(line).find()
        && line.chars().noneMatch(Character::isDigit);
  }

  private boolean valuesFollow(int heading) {
    int last = Math.min(parts.size(), heading + VALUES_WITHIN);
    for (int i = heading + 1; i < last; i++) {
      String line = words(parts.get(i));
      boolean first = line.length() <= 2 * LONGEST_HEADING && VALUE_FIRST.matcher(line).matches();
      if (first || VALUE.matcher(line).matches()) {
        return true;
      }
    }
    return false;
  }

  private String words(Reading.Part part) {
    return part.span().of(text.masked());
  }
}
