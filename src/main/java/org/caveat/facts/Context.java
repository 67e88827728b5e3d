package org.caveat.facts;

/**
 * How a fact stands in its sentence.
 *
 * @param sentence number of the sentence in the document, from 0
 * @param subject whom the clause is about
 * @param negated whether it is denied in its clause ("不保证", "并非")
 * @param quoted whether it stands in quotation marks
 * @param source the source that supports it; null for none
 * @param date the date or period that supports it; null for none
 */
public record Context(
    int sentence,
    Zone zone,
    Subject subject,
    boolean negated,
    boolean quoted,
    Support source,
    Support date) {
  /**
   * Said by the document itself as its own: not negated, not in a disclaimer, rule report or
   * boilerplate.
   */
  public boolean asserted() {
    return !negated && (zone == Zone.TITLE || zone == Zone.BODY || zone == Zone.TABLE);
  }

  /**
   * Said, and be it between risk warnings or before a legal formula: a promise stands whatever is
   * said beside it.
   */
  public boolean promised() {
    return asserted() || !negated && zone == Zone.DISCLAIMER;
  }

  /** The same, with this date. */
  public Context datedBy(Support other) {
    return new Context(sentence, zone, subject, negated, quoted, source, other);
  }

  public boolean sourced() {
    return source != null;
  }

  public boolean dated() {
    return date != null;
  }
}
