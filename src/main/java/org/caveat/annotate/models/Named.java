package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.List;
import org.caveat.annotate.names.FundTypes;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;
import org.caveat.text.Span;

/** A name by its place and kind, and how sure its finder is of it. */
record Named(Span span, MentionKind kind, double probability) {
  static List<Named> of(List<Fact> mentions) {
    List<Named> named = new ArrayList<>();
    for (Fact fact : mentions) {
      MentionKind kind = fact instanceof Mention m ? m.kind() : MentionKind.FUND;
      named.add(new Named(fact.span(), kind, 1));
    }
    return named;
  }

  /** The same words, whatever the kinds. */
  boolean overlaps(Named other) {
    return span.overlaps(other.span);
  }

  /** A name of the same kind at the same place, if not to the character. */
  boolean meets(Named other) {
    return kind == other.kind && overlaps(other);
  }

  Fact toFact(String text) {
    String name = span.of(text);
    return kind == MentionKind.FUND
        ? new FundMention(
            span, name, "", FundTypes.shareClass(name), FundTypes.of(name), true, probability)
        : new Mention(span, kind, name, probability);
  }
}
