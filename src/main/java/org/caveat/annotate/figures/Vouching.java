package org.caveat.annotate.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;

/**
 * Finds the figures for which another one vouches: it tells the same figure with source and date,
 * as a text does below its title, or is the return beside a measure of risk or an excess in one
 * sentence, or the first measure of risk of a list. Takes time in the number of figures, however
 * many there are.
 */
final class Vouching {
  /** In percent: what a figure loses when it is told in round numbers. */
  private static final double ROUNDED = 0.5;

  private final Set<Integer> returns = new HashSet<>();

  /** The first measure of risk of each sentence: those beside it are of one list. */
  private final Map<Integer, PerformanceClaim> risks = new HashMap<>();

  /** By the words and by the days of a period: the values told with source and date. */
  private final Map<Object, TreeSet<Double>> told = new HashMap<>();

  Vouching(List<PerformanceClaim> figures) {
    for (PerformanceClaim figure : figures) {
      if (figure.hasValue() && figure.isReturn()) {
        returns.add(figure.sentence());
      } else if (isRisk(figure)) {
        risks.putIfAbsent(figure.sentence(), figure);
      }
      if (figure.hasValue() && figure.sourced() && figure.dated()) {
        tell(figure.period().label(), figure.value());
        if (figure.period().isKnown()) {
          tell(figure.days(), figure.value());
        }
      }
    }
  }

  private void tell(Object period, double value) {
    told.computeIfAbsent(period, k -> new TreeSet<>()).add(Math.abs(value));
  }

  boolean has(PerformanceClaim figure) {
    boolean listed = isRisk(figure) && risks.get(figure.sentence()) != figure;
    boolean derived = isRisk(figure) || figure.metric() == Metric.EXCESS_RETURN;
    return listed
        || derived && returns.contains(figure.sentence())
        || figure.hasValue()
            && (isTold(figure.period().label(), figure.value())
                || isTold(figure.days(), figure.value()));
  }

  private static boolean isRisk(PerformanceClaim figure) {
    return figure.isRisk() || figure.metric() == Metric.SHARPE;
  }

  private boolean isTold(Object period, double value) {
    double size = Math.abs(value);
    return told
        .getOrDefault(period, new TreeSet<>())
        .subSet(size - ROUNDED, false, size + ROUNDED, false)
        .stream()
        .anyMatch(other -> Math.abs(other - size) < ROUNDED);
  }
}
