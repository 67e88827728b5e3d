package org.caveat.text;

import java.util.Arrays;

/**
 * Maps spans of a reading to the source text. Piecewise: inside a literal segment offsets shift;
 * inside a changed one they clamp to its ends (a start to its start, an end to its end) and are
 * never interpolated.
 */
public final class OffsetMap {
  private final int[] reading;
  private final int[] source;
  private final int[] sourceEnd;
  private final boolean[] literal;
  private final int length;

  private OffsetMap(Builder b) {
    reading = Arrays.copyOf(b.reading, b.count);
    source = Arrays.copyOf(b.source, b.count);
    sourceEnd = Arrays.copyOf(b.sourceEnd, b.count);
    literal = Arrays.copyOf(b.literal, b.count);
    length = b.length;
  }

  /** Source span of a span in the reading; an empty span maps to an empty one. */
  public Span toSource(Span span) {
    if (span.end() > length) {
      throw new IllegalArgumentException(span + " is outside a reading of " + length);
    }
    if (reading.length == 0) {
      return new Span(0, 0);
    }
    int start = startOf(Math.min(span.start(), Math.max(0, length - 1)));
    if (span.isEmpty()) {
      int at = span.start() == length && length > 0 ? endOf(length - 1) : start;
      return new Span(at, at);
    }
    return new Span(start, Math.max(start, endOf(span.end() - 1)));
  }

  private int segment(int offset) {
    int at = Arrays.binarySearch(reading, offset);
    return at >= 0 ? at : -at - 2;
  }

  private int startOf(int offset) {
    int i = segment(offset);
    return literal[i] ? source[i] + offset - reading[i] : source[i];
  }

  private int endOf(int offset) {
    int i = segment(offset);
    return literal[i] ? source[i] + offset - reading[i] + 1 : sourceEnd[i];
  }

  /** Whether the reading differs from the source anywhere in the span. */
  public boolean isChanged(Span span, CharSequence readingText, CharSequence sourceText) {
    return !span.of(readingText).contentEquals(toSource(span).of(sourceText));
  }

  public int length() {
    return length;
  }

  /** Collects segments in reading order. */
  public static final class Builder {
    private int[] reading = new int[256];
    private int[] source = new int[256];
    private int[] sourceEnd = new int[256];
    private boolean[] literal = new boolean[256];
    private int count;
    private int length;

    /** Adds {@code units} code units of reading that stand for the source span. */
    public Builder add(int units, Span from) {
      if (units == 0) {
        return this;
      }
      boolean same = units == from.length();
      if (same && continues(from)) {
        sourceEnd[count - 1] = from.end();
      } else {
        grow();
        reading[count] = length;
        source[count] = from.start();
        sourceEnd[count] = from.end();
        literal[count++] = same;
      }
      length += units;
      return this;
    }

    /** Source offset at which the segment added last ends; 0 before the first. */
    int lastEnd() {
      return count == 0 ? 0 : sourceEnd[count - 1];
    }

    private boolean continues(Span from) {
      return count > 0 && literal[count - 1] && sourceEnd[count - 1] == from.start();
    }

    private void grow() {
      if (count == reading.length) {
        int n = count * 2;
        reading = Arrays.copyOf(reading, n);
        source = Arrays.copyOf(source, n);
        sourceEnd = Arrays.copyOf(sourceEnd, n);
        literal = Arrays.copyOf(literal, n);
      }
    }

    public OffsetMap build() {
      return new OffsetMap(this);
    }
  }
}
