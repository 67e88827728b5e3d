package org.caveat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * The parts of a page in the order in which they are read: what stands above columns, each column
 * from top to bottom, what stands below. Columns hold running text; the cells of a table are too
 * narrow to be taken for columns, and its rows stay whole.
 */
final class PdfColumns {
  /** Columns within columns, and so three beside each other, are looked for this deep. */
  private static final int DEPTH = 6;

  private final List<List<TextPosition>> parts = new ArrayList<>();

  private PdfColumns() {}

  /** The characters of a page, part by part; those of other directions of text come after. */
  static List<List<TextPosition>> of(List<TextPosition> page) {
    Map<Float, List<TextPosition>> directions = new TreeMap<>();
    page.forEach(p -> directions.computeIfAbsent(p.getDir(), d -> new ArrayList<>()).add(p));
    PdfColumns columns = new PdfColumns();
    for (List<TextPosition> direction : directions.values()) {
      double em = em(direction);
      columns.add(PdfRun.of(direction, em), em, DEPTH);
    }
    return columns.parts;
  }

  private static double em(List<TextPosition> characters) {
    double[] sizes =
        characters.stream().mapToDouble(TextPosition::getFontSizeInPt).sorted().toArray();
    return Math.max(4, sizes[sizes.length / 2]);
  }

  private void add(List<PdfRun> runs, double em, int depth) {
    PdfBand band = depth > 0 ? PdfBand.largest(runs, em) : null;
    if (band != null) {
      add(runs.subList(0, band.from()), em, depth - 1);
      add(band.left(), em, depth - 1);
      add(band.right(), em, depth - 1);
      add(runs.subList(band.to(), runs.size()), em, depth - 1);
    } else if (!runs.isEmpty()) {
      List<TextPosition> part = new ArrayList<>();
      runs.stream()
          .map(PdfRun::characters)
          .sorted(Comparator.comparingDouble(c -> c.get(0).getYDirAdj()))
          .forEach(part::addAll);
      parts.add(part);
    }
  }
}
