package org.caveat.report;

import org.caveat.finding.Finding;
import org.caveat.text.Inert;
import org.caveat.text.LineMap;

/** The line of a finding, cut to a readable width, with carets under its very characters. */
final class Quote {
  private static final int WIDEST = 100;
  private static final int CONTEXT = 30;

  private final String source;
  private final LineMap lines;

  Quote(String source, LineMap lines) {
    this.source = source;
    this.lines = lines;
  }

  /** Three lines of text; none for a finding on the whole document. */
  String of(Finding f, Terminal terminal) {
    boolean whole = f.span().length() >= source.strip().length() && source.strip().length() > 40;
    if (whole) {
      return "";
    }
    int lineStart = lines.start(f.line());
    int lineEnd = lineEnd(lineStart);
    int start = f.span().start();
    int from = cut(lineStart, start, -1);
    int end = Math.max(start, Math.min(Math.min(f.span().end(), lineEnd), from + WIDEST));
    int to = cut(end, lineEnd, 1);
    String before = (from > lineStart ? "…" : "") + Inert.terminal(source.substring(from, start));
    String marked = Inert.terminal(source.substring(start, end));
    String after = Inert.terminal(source.substring(end, to)) + (to < lineEnd ? "…" : "");
    String goesOn = f.span().end() > lineEnd ? " ..." : "";
    String carets = "^".repeat(Math.max(1, DisplayWidth.of(marked))) + goesOn;
    String number = String.valueOf(f.line());
    String gutter = " ".repeat(number.length() + 1) + " |";
    return gutter
        + "\n "
        + (number + " | " + before + marked + after).stripTrailing()
        + "\n"
        + gutter
        + " ".repeat(DisplayWidth.of(before) + 1)
        + terminal.paint(carets, f.severity())
        + "\n";
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Up to 30 characters from the near end of the text towards the far one, no pair parted. */
  private int cut(int low, int high, int direction) {
    int at = direction > 0 ? Math.min(high, low + CONTEXT) : Math.max(low, high - CONTEXT);
    boolean inPair = at > 0 && at < source.length() && Character.isLowSurrogate(source.charAt(at));
    return inPair ? at - 1 : at;
  }
}
