package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A source or a date that stands behind a claim.
 *
 * @param link how it is tied to the claim
 * @param span its words
 */
public record Support(Link link, Span span) {
  /** How words are tied to the claim they support, the strongest tie first. */
  public enum Link {
    SENTENCE,
    /** A header, cell, caption or note of the claim's table or picture. */
    TABLE,
    /** A note under the mark that the claim bears. */
    FOOTNOTE,
    PARAGRAPH,
    SECTION,
    /** A note on all data of the document. */
    DOCUMENT
  }

  /** The stronger of two; either may be null. */
  public static Support stronger(Support a, Support b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.link().compareTo(a.link()) < 0 ? b : a;
  }
}
