package org.caveat.rules;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import org.caveat.facts.PhraseLine;

/** Makes of the phrase lines of a pack the index by which the annotator finds them. */
@FunctionalInterface
public interface PhraseIndexer {
  /**
   * @param faults takes what is wrong with lines
   * @return of the same lines the same bytes
   */
  ByteBuffer index(Collection<PhraseLine> lines, List<PackFault> faults);
}
