package org.caveat.facts;

import org.caveat.text.Span;

/** A name of something other than a fund; funds are {@link FundMention}. */
public record Mention(Span span, MentionKind kind, String name, double confidence)
    implements Fact {}
