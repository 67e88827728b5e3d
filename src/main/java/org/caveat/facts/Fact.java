package org.caveat.facts;

import org.caveat.text.Span;

/** Something the annotator found, with its place in the reading. */
public interface Fact {
  Span span();
}
