package org.caveat.extract;

import java.util.List;

/**
 * Two columns beside each other: the runs of a page from one to before another, none of which
 * crosses the gutter.
 *
 * @param gutter where the right column begins, in points
 */
record PdfBand(List<PdfRun> page, int from, int to, double gutter) {
  /** Wide lines that a column has at least. */
  private static final int LINES = 3;

  /** By how many ems a line of a column may begin further right than the others. */
  private static final double INDENT = 3;

  /** Places that are tried for a gutter. */
  private static final int TRIES = 64;

  /** The two columns that hold most of a page; null for none. */
  static PdfBand largest(List<PdfRun> page, double em) {
    PdfBand largest = null;
    for (double gutter : gutters(page, em)) {
      int from = 0;
      for (int i = 0; i <= page.size(); i++) {
        if (i == page.size() || page.get(i).crosses(gutter)) {
          PdfBand band = new PdfBand(page, from, i, gutter);
          boolean larger = band.size() > (largest == null ? 0 : largest.size());
          largest = larger && band.isColumns() ? band.withoutTables() : largest;
          from = i + 1;
        }
      }
    }
    return largest;
  }

  /** A gutter lies before the wide lines of a right column. */
  private static List<Double> gutters(List<PdfRun> page, double em) {
    return page.stream()
        .filter(PdfRun::isWide)
        .map(r -> Math.rint(r.left() - em / 2))
        .distinct()
        .limit(TRIES)
        .toList();
  }

  private int size() {
    return to - from;
  }

  List<PdfRun> left() {
    return page.subList(from, to).stream().filter(r -> r.right() <= gutter).toList();
  }

  List<PdfRun> right() {
    return page.subList(from, to).stream().filter(r -> r.right() > gutter).toList();
  }

  private boolean isColumns() {
    return left().stream().filter(PdfRun::isWide).count() >= LINES
        && right().stream().filter(PdfRun::isWide).count() >= LINES;
  }

  /** The band without rows of tables that stand above or below the columns. */
  private PdfBand withoutTables() {
    double leftEdge = edge(left());
    double rightEdge = edge(right());
    int first = from;
    int last = to;
    while (isTable(lineEnd(first), first, leftEdge, rightEdge)) {
      first = lineEnd(first);
    }
    while (isTable(last, lineStart(last), leftEdge, rightEdge)) {
      last = lineStart(last);
    }
    return new PdfBand(page, first, last, gutter);
  }

  private static double edge(List<PdfRun> column) {
    return column.stream().filter(PdfRun::isWide).mapToDouble(PdfRun::left).min().orElseThrow();
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < to && page.get(end).line() == page.get(start).line()) {
      end++;
    }
    return end;
  }

  private int lineStart(int end) {
    int start = end;
    while (start > from && page.get(start - 1).line() == page.get(end - 1).line()) {
      start--;
    }
    return start;
  }

  /** Whether a line has cells that begin where no column does. */
  private boolean isTable(int end, int start, double leftEdge, double rightEdge) {
    List<PdfRun> line = page.subList(start, end);
    return line.stream().noneMatch(PdfRun::isWide)
        && line.stream().anyMatch(r -> !begins(r, r.right() <= gutter ? leftEdge : rightEdge));
  }

  private static boolean begins(PdfRun run, double edge) {
    return run.left() > edge - run.em() && run.left() < edge + INDENT * run.em();
  }
}
