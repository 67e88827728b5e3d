package org.caveat.facts;

import java.util.Set;
import org.caveat.text.Span;

/**
 * A fund's name or code.
 *
 * @param name the name as read; the code itself where only the code stands
 * @param code six digits, "" when none stands with the name
 * @param shareClass "A", "C", "Y", ...; "" when none is named
 * @param types what the name says of the product
 * @param promoted whether the document advertises this fund (and not just lists or reports it)
 * @param confidence calibrated probability, 0 to 1; 1 where the grammar or a table decides
 */
public record FundMention(
    Span span,
    String name,
    String code,
    String shareClass,
    Set<ProductType> types,
    boolean promoted,
    double confidence)
    implements Fact {
  public FundMention {
    types = Set.copyOf(types);
  }

  /** The same mention of a fund that is, or is not, advertised. */
  public FundMention promoted(boolean advertised) {
    return new FundMention(span, name, code, shareClass, types, advertised, confidence);
  }
}
