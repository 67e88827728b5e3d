package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A source that stands behind figures of the fund's own performance.
 *
 * @param span the source statement
 */
public record ReturnSource(Span span, SourceStatement.Kind kind) implements Fact {
  public boolean reviewed() {
    return kind == SourceStatement.Kind.REVIEWED;
  }
}
