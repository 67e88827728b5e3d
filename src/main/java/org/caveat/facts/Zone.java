package org.caveat.facts;

/** The part of a document a fact stands in. */
public enum Zone {
  TITLE,
  BODY,
  TABLE,
  /** Footnotes, risk warnings, disclaimers: legal sentences. */
  DISCLAIMER,
  /** Sentences that report or quote what rules forbid. */
  RULE_REPORT,
  /** Text of the platform, not of the article. */
  BOILERPLATE
}
