package org.caveat.report;

import org.caveat.finding.Finding;
import org.caveat.text.Document;
import org.caveat.text.LineMap;
import org.caveat.text.Place;

/** Where findings of one document lie, in the terms of reports with lines and columns. */
final class Locations {
  private final String source;
  private final LineMap lines;

  Locations(Document document) {
    source = document.source();
    lines = new LineMap(source);
  }

  /**
   * Lines and columns from 1, columns in UTF-16 code units; the end is that of the first character
   * after the finding.
   */
  record Region(int line, int column, int endLine, int endColumn) {}

  Region region(Finding f) {
    int end = f.span().end();
    return new Region(f.line(), f.column(), lines.line(end), lines.column(end));
  }

  /** The column of an offset counted in bytes of UTF-8, from 1. */
  int byteColumn(int offset) {
    String before = source.substring(lines.start(lines.line(offset)), offset);
    return before.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
  }

  /** Whether lines are those of the file itself, not of text extracted from it. */
  static boolean hasLines(Finding f) {
    return f.place() instanceof Place.InText;
  }

  /** The place in words: "line 3", "page 2", "body, paragraph 7, run 1", "slide 3, Title 1". */
  static String words(Finding f) {
    if (f.place() instanceof Place.InParagraph p) {
      return p.part() + ", paragraph " + p.paragraph() + ", run " + p.run();
    }
    if (f.place() instanceof Place.OnPage p) {
      return "page " + p.page();
    }
    return f.place() instanceof Place.OnSlide s
        ? "slide " + s.slide() + ", " + s.shape()
        : "line " + f.line() + ", column " + f.column();
  }
}
