package org.caveat.facts;

/** What a name names. */
public enum MentionKind {
  FUND,
  MANAGER,
  INDEX,
  STOCK,
  PERSON,
  AGENCY
}
