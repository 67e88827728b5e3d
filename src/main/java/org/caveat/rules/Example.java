package org.caveat.rules;

import java.util.List;
import java.util.Map;
import org.caveat.text.Span;

/**
 * An example of a rule's README, which is also its test.
 *
 * @param rule id of the rule whose README it stands in
 * @param kind whether the rule must find the marked spans, find nothing, or fails for now
 * @param options words after the kind: {@code published=2026-01-01}
 * @param text the text without marks
 * @param expected spans of {@code text} that the rule must find, in order
 * @param wholeDocument whether a finding of the document as a whole is expected
 * @param line of the block in the README, from 1
 */
public record Example(
    String rule,
    Kind kind,
    Map<String, String> options,
    String text,
    List<Span> expected,
    boolean wholeDocument,
    int line) {
  /** What an example shows. */
  public enum Kind {
    FINDING,
    CLEAN,
    TODO
  }

  public Example {
    options = Map.copyOf(options);
    expected = List.copyOf(expected);
  }
}
