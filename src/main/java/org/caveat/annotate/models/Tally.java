package org.caveat.annotate.models;

import java.util.Locale;

/**
 * Claims counted against the truth, and the figures that follow.
 *
 * @param found claims there that were found
 * @param missed claims there that were not
 * @param right claims said that are there
 * @param wrong claims said that are not
 */
record Tally(int found, int missed, int right, int wrong) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  /** The 97.5 % quantile of the normal distribution, for intervals of 95 %. */
  private static final double Z = 1.96;

  Tally plus(Tally other) {
    return new Tally(
        found + other.found, missed + other.missed, right + other.right, wrong + other.wrong);
  }

  double precision() {
    return share(right, right + wrong);
  }

  double recall() {
    return share(found, found + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }

  /** Cells of a table: claims, precision and recall with their intervals, F1. */
  String cells() {
    return String.format(
        Locale.ROOT,
        "%,d | %s | %s | %.3f",
        found + missed,
        interval(right, right + wrong),
        interval(found, found + missed),
        f1());
  }

  /** A share and its 95 % interval after Wilson (1927), which holds for small counts too. */
  static String interval(int part, int whole) {
    if (whole == 0) {
      return "-";
    }
    double p = share(part, whole);
    double spread = Z * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
    double middle = p + Z * Z / (2.0 * whole);
    double scale = 1 + Z * Z / whole;
    return String.format(
        Locale.ROOT, "%.3f (%.3f–%.3f)", p, (middle - spread) / scale, (middle + spread) / scale);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
