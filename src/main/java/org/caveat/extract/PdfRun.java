package org.caveat.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Characters of a line with no wide gap between them; lengths are in points.
 *
 * @param line of the page, the same for all runs in it
 * @param em the size of most characters of the page
 */
record PdfRun(int line, double left, double right, double em, List<TextPosition> characters) {
  /** From this width on, in ems, a run may be the line of a column. */
  private static final double WIDE = 10;

  /** The runs of a page, from top to bottom and from left to right. */
  static List<PdfRun> of(List<TextPosition> page, double em) {
    page.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<PdfRun> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= page.size(); i++) {
      if (i == page.size() || page.get(i).getYDirAdj() - page.get(from).getYDirAdj() > 0.3 * em) {
        addLine(page.subList(from, i), em, runs);
        from = i;
      }
    }
    return runs;
  }

  private static void addLine(List<TextPosition> line, double em, List<PdfRun> runs) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    int number = runs.size();
    int from = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || line.get(i).getXDirAdj() - right(line.get(i - 1)) > em) {
        double left = line.get(from).getXDirAdj();
        runs.add(new PdfRun(number, left, right(line.get(i - 1)), em, line.subList(from, i)));
        from = i;
      }
    }
  }

  private static double right(TextPosition p) {
    return p.getXDirAdj() + p.getWidthDirAdj();
  }

  boolean isWide() {
    return right - left > WIDE * em;
  }

  boolean crosses(double x) {
    return left < x && right > x;
  }
}
