package org.caveat.facts;

/** What a document is. */
public enum DocumentType {
  /** Promotes one or more funds. */
  PRODUCT_PROMOTION,
  /** Promotes a manager or distributor without a product. */
  BRAND,
  MARKET_COMMENT,
  INVESTOR_EDUCATION,
  ANNOUNCEMENT,
  REGULATION,
  NEWS,
  OTHER
}
