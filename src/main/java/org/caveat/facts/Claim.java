package org.caveat.facts;

/** A fact that the document says of something, and that stands in a context. */
public interface Claim extends Fact {
  Context context();

  default Subject subject() {
    return context().subject();
  }

  default boolean asserted() {
    return context().asserted();
  }

  default boolean promised() {
    return context().promised();
  }

  default boolean sourced() {
    return context().sourced();
  }

  /** A source stands in the sentence, its table or note, or its paragraph, not farther away. */
  default boolean sourcedNearby() {
    return sourced() && context().source().link().compareTo(Support.Link.PARAGRAPH) <= 0;
  }

  default boolean dated() {
    return context().dated();
  }

  default Zone zone() {
    return context().zone();
  }

  default int sentence() {
    return context().sentence();
  }
}
