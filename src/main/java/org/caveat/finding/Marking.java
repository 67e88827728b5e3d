package org.caveat.finding;

import org.caveat.text.Span;

/**
 * Something recognised in a document, be it at fault or not.
 *
 * @param kind "fund", "manager", ... for a mention; "forward-looking", "performance", ... for a
 *     claim; the id of the rule that asks for it, or "source", "as-of" for a statement
 * @param span in the source text
 * @param text the normalised words
 * @param confidence calibrated probability, 0 to 1; 1 where the grammar decides
 */
public record Marking(String kind, Span span, String text, double confidence) {}
