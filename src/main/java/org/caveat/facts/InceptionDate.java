package org.caveat.facts;

import java.time.LocalDate;
import org.caveat.text.Span;

/**
 * The day a fund's contract came into force, as the text or the user's table tells it.
 *
 * @param span the date; the fund's name where the table tells it
 * @param sentence number of the sentence that tells it
 * @param young whether the document came out within six months of it (TJ 4)
 * @param only whether the document names no other fund
 */
public record InceptionDate(Span span, LocalDate date, int sentence, boolean young, boolean only)
    implements Fact {}
