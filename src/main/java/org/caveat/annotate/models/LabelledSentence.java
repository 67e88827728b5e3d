package org.caveat.annotate.models;

import java.util.List;
import org.caveat.text.Span;

/**
 * A sentence of the training corpus.
 *
 * @param place {@code file:line}, for faults
 * @param label "none", or whom its forward-looking claim is about: "fund", "manager", "market",
 *     "company", "policy"
 * @param text the sentence without its marks
 * @param claims the clause of the claim in {@code text}; empty for "none"
 * @param names the names marked in {@code text}
 */
public record LabelledSentence(
    String place, String label, String text, List<Span> claims, List<Name> names) {
  public static final String NONE = "none";

  public LabelledSentence {
    claims = List.copyOf(claims);
    names = List.copyOf(names);
  }

  /** A marked name and its kind: fund, manager, index, stock, person, agency. */
  public record Name(Span span, String kind) {}
}
