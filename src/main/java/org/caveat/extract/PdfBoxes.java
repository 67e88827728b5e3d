package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.caveat.text.Locator;
import org.caveat.text.Place;
import org.caveat.text.Place.Box;

/**
 * The boxes of a PDF's characters on the page as it is before it is turned for display, in points
 * from the top left of its crop box.
 */
final class PdfBoxes {
  private final List<Box> boxes = new ArrayList<>();

  /** Adds the box of the next character. */
  void add(int page, TextPosition p) {
    boxes.add(box(page, p));
  }

  /** Gives a character that stands for a gap the box of the one before. */
  void repeat() {
    boxes.add(boxes.get(boxes.size() - 1));
  }

  /** Turns the box from upright text, as PDFBox gives it, to the direction the text runs in. */
  private static Box box(int page, TextPosition p) {
    double x = p.getXDirAdj();
    double y = p.getYDirAdj();
    double width = p.getWidthDirAdj();
    double height = p.getHeightDir();
    double sheetWidth = p.getPageWidth();
    double sheetHeight = p.getPageHeight();
    return switch ((int) p.getDir()) {
      case 90 -> new Box(page, y - height, sheetHeight - x - width, height, width);
      case 180 -> new Box(page, sheetWidth - x - width, sheetHeight - y, width, height);
      case 270 -> new Box(page, sheetWidth - y, x, height, width);
      default -> new Box(page, x, y - height, width, height);
    };
  }

  Locator locator() {
    return span -> {
      List<Box> found = new ArrayList<>();
      for (int i = span.start(); i < Math.min(span.end(), boxes.size()); i++) {
        Box last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && isBeside(last, boxes.get(i))) {
          found.set(found.size() - 1, cover(last, boxes.get(i)));
        } else {
          found.add(boxes.get(i));
        }
      }
      return found.isEmpty() ? new Place.InText() : new Place.OnPage(found.get(0).page(), found);
    };
  }

  /** Whether two boxes are neighbours in one line, be it level or upright; not across columns. */
  private static boolean isBeside(Box a, Box b) {
    boolean level = Math.abs(a.y() + a.height() - b.y() - b.height()) < 2;
    boolean upright = Math.abs(a.x() + a.width() - b.x() - b.width()) < 2;
    double across = gap(a.x(), a.x() + a.width(), b.x(), b.x() + b.width());
    double down = gap(a.y(), a.y() + a.height(), b.y(), b.y() + b.height());
    return a.page() == b.page()
        && (level && across < 1.5 * Math.max(a.height(), b.height())
            || upright && down < 0.3 * Math.max(a.width(), b.width()));
  }

  /** Distance of two ranges; 0 where they meet. */
  private static double gap(double from, double to, double otherFrom, double otherTo) {
    return Math.max(0, Math.max(otherFrom - to, from - otherTo));
  }

  private static Box cover(Box a, Box b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    double right = Math.max(a.x() + a.width(), b.x() + b.width());
    double bottom = Math.max(a.y() + a.height(), b.y() + b.height());
    return new Box(a.page(), x, y, right - x, bottom - y);
  }
}
