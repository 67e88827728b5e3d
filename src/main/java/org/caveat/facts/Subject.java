package org.caveat.facts;

/** Whom a claim is about. */
public enum Subject {
  /** The advertised fund, its portfolio, or holding or buying it. */
  FUND,
  /** The fund company or a fund manager (person). */
  MANAGER,
  /** A portfolio or listed company. */
  COMPANY,
  INDEX,
  /** Market, sector, theme. */
  MARKET,
  /** State, regulator, macro economy. */
  POLICY,
  /** No subject can be told. */
  UNKNOWN
}
