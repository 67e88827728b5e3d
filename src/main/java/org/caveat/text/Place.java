package org.caveat.text;

import java.util.List;

/** Where a span lies in a file that has no lines of its own. */
public sealed interface Place {
  /** In a text file line and column say it all. */
  record InText() implements Place {}

  /**
   * In a word-processor file.
   *
   * @param part "body", "header 1", "footnote 2", "text box 1", ...
   * @param paragraph number of the paragraph in its part, from 1
   * @param run number of the run in its paragraph, from 1
   */
  record InParagraph(String part, int paragraph, int run) implements Place {}

  /**
   * On pages; boxes are in points from the top left of the page's crop box, before the page is
   * turned for display.
   *
   * @param page from 1, the page on which the span begins
   */
  record OnPage(int page, List<Box> boxes) implements Place {
    public OnPage {
      boxes = List.copyOf(boxes);
    }
  }

  /** On a slide, from 1, in a named shape. */
  record OnSlide(int slide, String shape) implements Place {}

  /** A rectangle on a page, in points. */
  record Box(int page, double x, double y, double width, double height) {}
}
