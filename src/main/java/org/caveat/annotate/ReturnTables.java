package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
  private static final int LONGEST_HEADING = 16;
  private static final int VALUES_WITHIN = 4;

  private final Text text;
  private final Periods periods;
  private final Benchmarks benchmarks;

  ReturnTables(Text text, Periods periods) {
    this.text = text;
    this.periods = periods;
    this.benchmarks = new Benchmarks(text);
  }

  List<Fact> find() {
    List<Fact> found = new ArrayList<>();
    List<Reading.Part> parts = text.reading().parts();
    for (int i = 0; i < parts.size(); i++) {
      Reading.Part part = parts.get(i);
      if (part.span().length() <= LONGEST_HEADING
          && part.block().kind() != BlockKind.BOILERPLATE
          && heads(parts, i)) {
        add(part.span(), found);
      }
    }
    return found;
  }

  private void add(Span heading, List<Fact> found) {
    List<Periods.Found> named = periods.find(text.masked(), heading);
    if (named.size() == 1 && named.get(0).period().kind() != Period.Kind.DAY) {
      found.add(
          new PerformanceClaim(
              heading,
              Metric.RETURN,
              Double.NaN,
              named.get(0).period(),
              false,
              isOfBenchmark(heading) ? Benchmark.BESIDE : benchmarks.of(heading),
              text.context(heading, Subject.FUND)));
    }
  }

  private boolean isOfBenchmark(Span heading) {
    return heading.of(text.masked()).contains("基准");
  }

  private boolean heads(List<Reading.Part> parts, int heading) {
    Reading.Part part = parts.get(heading);
    int table = part.block().cell().table();
    String words = part.span().of(text.masked());
    if (VALUE.matcher(words).matches()) {
      return false;
    }
    if (table > 0) {
      return part.block().cell().header() && isOfReturns(parts, heading, table);
    }
    return RETURN_WORD.matcher(words).find()
        && words.indexOf('%') != words.length() - 1
        && valuesFollow(parts, heading);
  }

  /** Whether the table has percentages, and returns are named in it. */
  private boolean isOfReturns(List<Reading.Part> parts, int heading, int table) {
    boolean named = false;
    boolean percent = false;
    for (int i = heading; i >= 0 && parts.get(i).block().cell().table() == table; i--) {
      named |= RETURN_WORD.matcher(parts.get(i).span().of(text.masked())).find();
    }
    for (int i = heading;
        i < parts.size() && parts.get(i).block().cell().table() == table && !(named && percent);
        i++) {
      String cell = parts.get(i).span().of(text.masked());
      named |= RETURN_WORD.matcher(cell).find();
      percent |= PERCENT.matcher(cell).matches();
    }
    return named && percent;
  }

  private boolean valuesFollow(List<Reading.Part> parts, int heading) {
    int last = Math.min(parts.size(), heading + VALUES_WITHIN);
    for (int i = heading + 1; i < last; i++) {
      if (VALUE.matcher(parts.get(i).span().of(text.masked())).matches()) {
        return true;
      }
    }
    return false;
  }
}
