package org.caveat.text;

import java.util.Arrays;

/** Line and column of an offset. Lines end at LF, CR LF or a lone CR; both numbers count from 1. */
public final class LineMap {
  private final int[] starts;

  public LineMap(CharSequence text) {
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line of the offset, from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of the offset in UTF-16 code units, from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Offset at which the line (from 1) begins. */
  public int start(int line) {
    return starts[line - 1];
  }

  public int lines() {
    return starts.length;
  }
}
