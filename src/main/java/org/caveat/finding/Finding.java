package org.caveat.finding;

import java.util.List;
import org.caveat.text.Place;
import org.caveat.text.Span;

/**
 * A fault at a place in a document.
 *
 * @param rule id of the rule
 * @param span in the source text of the document; the whole text for a fault of the document
 * @param quote the source characters of the span, at most the first 200
 * @param line of the span's start in the source text, from 1
 * @param column in UTF-16 code units, from 1
 * @param disguised whether the words were hidden by gaps, fillers or invisible characters
 * @param evidence source spans of what was found for the claim, e.g. half a statement
 * @param fix words to insert, filled in; empty for none
 */
public record Finding(
    String rule,
    Severity severity,
    Verdict verdict,
    String message,
    String remedy,
    String basis,
    Span span,
    String quote,
    int line,
    int column,
    Place place,
    boolean disguised,
    List<Span> evidence,
    String fix) {
  public Finding {
    evidence = List.copyOf(evidence);
  }
}
