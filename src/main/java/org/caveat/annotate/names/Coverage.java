package org.caveat.annotate.names;

import java.util.BitSet;
import org.caveat.text.Span;

/** Which characters of a text are taken by names already found. */
public final class Coverage {
  private final BitSet taken = new BitSet();

  /** Takes the span if none of its characters is taken yet; tells whether it was free. */
  public boolean take(Span span) {
    boolean free = isFree(span);
    if (free) {
      taken.set(span.start(), span.end());
    }
    return free;
  }

  public boolean isFree(Span span) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }
}
