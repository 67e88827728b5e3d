package org.caveat.report;

import org.caveat.finding.Finding;
import org.caveat.text.Inert;
import org.caveat.text.LineMap;

/**
 * The line of a finding, cut to what the screen is wide, with carets under its very characters.
 * Only the characters shown are looked at: a line may be megabytes long.
 */
final class Quote {
  /** Columns of the words at fault that are shown at most, and of those on either side. */
  private static final int WIDEST = 200;

  private static final int CONTEXT = 60;

  /** Characters of a text that may as well be quoted. */
  private static final int SHORT = 41;

  /** The beginnings and ends of cut lines, and a note that the fault goes on. */
  private static final int SIGNS = "……  ...".length();

  private final String source;
  private final LineMap lines;
  private final Terminal terminal;
  private final int whole;

  Quote(String source, LineMap lines, Terminal terminal) {
    this.source = source;
    this.lines = lines;
    this.terminal = terminal;
    whole = Math.max(SHORT, source.strip().length());
  }

  /** Three lines of text; none for a finding on all of a text that is not short. */
  String of(Finding f) {
    return f.span().length() >= whole ? "" : quoted(f);
  }

  private String quoted(Finding f) {
    String number = String.valueOf(f.line());
    String gutter = " ".repeat(number.length() + 1) + " |";
    int room = Math.max(2, terminal.width() - gutter.length() - SIGNS);
    int start = f.span().start();
    int end = after(start, f.span().end(), Math.min(WIDEST, room));
    int left = room - width(start, end);
    int wanted = width(before(start, Math.min(CONTEXT, left)), start);
    int after = Math.min(CONTEXT, Math.max(left / 2, left - wanted));
    int to = after(end, source.length(), after);
    int from = before(start, Math.min(CONTEXT, left - width(end, to)));
    String ahead = (from > lines.start(f.line()) ? "…" : "") + shown(from, start);
    String rest = shown(end, to) + (isLineEnd(to) ? "" : "…");
    String carets =
        "^".repeat(Math.max(1, width(start, end))) + (f.span().end() > end ? " ..." : "");
    return terminal.dim(gutter)
        + "\n "
        + terminal.dim(number + " |")
        + (" " + ahead + shown(start, end) + rest).stripTrailing()
        + "\n"
        + terminal.dim(gutter)
        + " ".repeat(DisplayWidth.of(ahead) + 1)
        + terminal.paint(carets, f.severity())
        + "\n";
  }

  private String shown(int from, int to) {
    return Inert.terminal(source.substring(from, to));
  }

  private int width(int from, int to) {
    return DisplayWidth.of(shown(from, to));
  }

  /** The offset up to which characters of this line fill the columns. */
  private int after(int from, int limit, int columns) {
    int at = from;
    int filled = 0;
    while (at < limit && !isLineEnd(at) && at - from < 4 * columns) {
      int next = at + Character.charCount(source.codePointAt(at));
      filled += width(at, next);
      if (filled > columns) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The offset from which characters of this line fill the columns. */
  private int before(int to, int columns) {
    int at = to;
    int filled = 0;
    while (at > 0 && !isLineEnd(at - 1) && to - at < 4 * columns) {
      int previous = at - Character.charCount(source.codePointBefore(at));
      filled += width(previous, at);
      if (filled > columns) {
        return at;
      }
      at = previous;
    }
    return at;
  }

  private boolean isLineEnd(int at) {
    return at == source.length() || source.charAt(at) == '\n' || source.charAt(at) == '\r';
  }
}
