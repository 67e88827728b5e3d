package org.caveat.facts;

import org.caveat.text.Span;

/**
 * The caption of a chart of data.
 *
 * @param source whether its source is named
 * @param period whether its period or day is named
 */
public record Chart(Span span, boolean source, boolean period, Context context) implements Fact {
  public boolean asserted() {
    return context.asserted();
  }
}
