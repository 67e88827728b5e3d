package org.caveat.facts;

import java.util.List;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * A reading with everything found in it.
 *
 * @param sentences spans in the reading, in order
 * @param facts in order of their spans; the {@link Material} is first
 */
public record Annotated(
    Reading reading, Material material, List<Span> sentences, List<Fact> facts) {
  public Annotated {
    sentences = List.copyOf(sentences);
    facts = List.copyOf(facts);
  }
}
