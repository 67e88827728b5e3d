package org.caveat.facts;

import java.time.LocalDate;
import org.caveat.text.Span;

/**
 * The day a fund's contract came into force, as the text or the user's table tells it.
 *
 * @param span the date; the fund's name where the table tells it
 * @param young whether the document came out within six months of it (TJ 4)
 */
public record InceptionDate(Span span, LocalDate date, boolean young) implements Fact {}
