package org.caveat.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;

/** The bars of the overview. */
final class HtmlCharts {
  private static final int MOST = 15;
  private static final int MOST_MONTHS = 36;

  private final Results results;
  private final List<HtmlDocument> documents;

  /**
   * One line of a chart; parts are widths from 0 to 100, put one behind the other.
   *
   * @param link anchor of what it counts; "" for none
   */
  record Bar(String label, String link, long errors, long warnings, long infos, long longest) {
    public long total() {
      return errors + warnings + infos;
    }

    public double errorWidth() {
      return 100.0 * errors / longest;
    }

    public double warningWidth() {
      return 100.0 * warnings / longest;
    }

    public double infoWidth() {
      return 100.0 * infos / longest;
    }

    Bar scaled(long most) {
      return new Bar(label, link, errors, warnings, infos, most);
    }
  }

  HtmlCharts(Results results, List<HtmlDocument> documents) {
    this.results = results;
    this.documents = documents;
  }

  /** Findings of each rule, at most fifteen rules. */
  public List<Bar> rules() {
    Map<String, Map<Severity, Long>> counts = new TreeMap<>();
    results.findings().forEach(f -> add(counts, f));
    return longest(
        counts.entrySet().stream()
            .map(e -> bar(results.title(e.getKey(), results.language()), e.getValue()))
            .toList());
  }

  /** Documents with the most findings, at most fifteen. */
  public List<Bar> documents() {
    return longest(
        documents.stream()
            .filter(d -> !d.report().findings().isEmpty())
            .map(d -> new Bar(d.path(), d.id(), d.errors(), d.warnings(), d.infos(), 1))
            .toList());
  }

  /** Findings by month of publication, in order; none when no document tells its day. */
  public List<Bar> months() {
    SortedMap<String, Map<Severity, Long>> counts = new TreeMap<>();
    for (HtmlDocument d : documents) {
      if (!d.report().published().isEmpty()) {
        String month = d.report().published().substring(0, 7);
        counts.computeIfAbsent(month, m -> new EnumMap<>(Severity.class));
        d.report().findings().forEach(f -> counts.get(month).merge(f.severity(), 1L, Long::sum));
      }
    }
    fillGaps(counts);
    return scaled(counts.entrySet().stream().map(e -> bar(e.getKey(), e.getValue())).toList());
  }

  /** Months without documents between two that have some, if those are a few years apart. */
  private static void fillGaps(SortedMap<String, Map<Severity, Long>> counts) {
    if (!counts.isEmpty()) {
      YearMonth first = YearMonth.parse(counts.firstKey());
      YearMonth last = YearMonth.parse(counts.lastKey());
      if (first.plusMonths(MOST_MONTHS).isAfter(last)) {
        for (YearMonth m = first; m.isBefore(last); m = m.plusMonths(1)) {
          counts.putIfAbsent(m.toString(), Map.of());
        }
      }
    }
  }

  private static void add(Map<String, Map<Severity, Long>> counts, Finding f) {
    counts
        .computeIfAbsent(f.rule(), r -> new EnumMap<>(Severity.class))
        .merge(f.severity(), 1L, Long::sum);
  }

  private static Bar bar(String label, Map<Severity, Long> counts) {
    return new Bar(
        label,
        "",
        counts.getOrDefault(Severity.ERROR, 0L),
        counts.getOrDefault(Severity.WARNING, 0L),
        counts.getOrDefault(Severity.INFO, 0L),
        1);
  }

  private static List<Bar> longest(List<Bar> bars) {
    return scaled(bars).stream()
        .sorted(Comparator.comparingLong(Bar::errors).thenComparingLong(Bar::total).reversed())
        .limit(MOST)
        .toList();
  }

  private static List<Bar> scaled(List<Bar> bars) {
    long most = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
    return bars.stream().map(b -> b.scaled(most)).toList();
  }
}
