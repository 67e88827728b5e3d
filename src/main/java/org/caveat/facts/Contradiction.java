package org.caveat.facts;

import org.caveat.text.Span;

/**
 * Two places of a document, or a place and the fund table, that cannot both be right.
 *
 * @param detail what is wrong, in signs that need no translation: "5 > 3", "192 ≠ 168"
 * @param other the other place; equal to {@code span} when there is none
 */
public record Contradiction(Span span, Kind kind, String detail, Span other) implements Fact {
  /** What disagrees. */
  public enum Kind {
    NUMBER,
    ARITHMETIC,
    DATE,
    NAME_CODE,
    /** A fund of one of the table's houses whose code the table does not have. */
    UNKNOWN_CODE,
    RISK_LEVEL,
    /** A grade below that of the fund's manager. */
    SELLER_GRADE
  }
}
