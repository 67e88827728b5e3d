package org.caveat.facts;

import java.util.SortedSet;
import java.util.TreeSet;
import org.caveat.text.Span;

/**
 * The calendar years whose returns a document shows.
 *
 * @param span the first of these returns
 * @param complete whether they are all full years since inception, at most the last five (TJ 4)
 */
public record YearReturns(Span span, SortedSet<Integer> years, boolean complete) implements Fact {
  public YearReturns {
    years = new TreeSet<>(years);
  }
}
