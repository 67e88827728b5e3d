package org.caveat.extract;

import org.apache.pdfbox.text.TextPosition;
import org.caveat.text.Span;

/**
 * A line of text on a page; lengths are in points.
 *
 * @param part of the page, counted through the file
 * @param span in the text of the file
 * @param size of its largest character
 * @param cells whether wide gaps part it, as they do in the row of a table
 */
record PdfLine(
    int page,
    int part,
    Span span,
    double left,
    double right,
    double top,
    double size,
    boolean cells) {
  /** In characters, wider than justified text is set. */
  private static final double GAP = 2;

  private static final String STOPS = "。！？!?；;…”」』：:";

  static PdfLine of(int page, int part, Span span, TextPosition p) {
    double left = p.getXDirAdj();
    double right = left + p.getWidthDirAdj();
    return new PdfLine(page, part, span, left, right, p.getYDirAdj(), p.getFontSizeInPt(), false);
  }

  /** The line with more behind it. */
  PdfLine plus(PdfLine more) {
    return new PdfLine(
        page,
        part,
        span.cover(more.span),
        Math.min(left, more.left),
        Math.max(right, more.right),
        top,
        Math.max(size, more.size),
        cells || more.cells || more.left - right > GAP * size);
  }

  /**
   * Whether a paragraph goes on in the next line, below or at the head of the next column.
   *
   * @param words of this line
   * @param edge at which the lines of this part end
   */
  boolean goesOn(String words, PdfLine next, double edge) {
    if (words.isEmpty() || cells || next.cells || page != next.page || !isLike(next)) {
      return false;
    }
    boolean stops = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0 || words.endsWith(".");
    double em = Math.max(6, size);
    double down = next.top - top;
    boolean follows =
        part == next.part
            ? down > 0 && down < 2.2 * em && next.left - left < 2.5 * size
            : down < 0 && next.left > right;
    return !stops && follows && right > edge - 3 * em;
  }

  private boolean isLike(PdfLine next) {
    return Math.abs(size - next.size) <= 0.6;
  }
}
