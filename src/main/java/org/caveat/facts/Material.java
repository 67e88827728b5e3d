package org.caveat.facts;

import java.time.LocalDate;
import java.util.Set;
import org.caveat.text.Span;

/**
 * The document as a whole. One for each document.
 *
 * @param span the whole reading
 * @param language "zh", "zh-Hant" or "en"
 * @param products types of the funds it promotes
 * @param aboutFund whether it is about a fund, by name or by type
 * @param complete whether its end is there; a text that breaks off says nothing about what is
 *     missing
 * @param damaged whether parts could not be read for certain
 * @param day the day whose law applies
 * @param published day of publication; null when unknown
 */
public record Material(
    Span span,
    String language,
    DocumentType type,
    Channel channel,
    Set<ProductType> products,
    boolean aboutFund,
    boolean complete,
    boolean damaged,
    LocalDate day,
    LocalDate published)
    implements Fact {
  public Material {
    products = Set.copyOf(products);
  }

  public boolean isPublishedKnown() {
    return published != null;
  }

  /** Whether it promotes a fund product, so that display rules and required statements apply. */
  public boolean promotesFund() {
    return type == DocumentType.PRODUCT_PROMOTION;
  }

  /**
   * Whether it promotes a fund, its house or its manager, so that what it claims of them needs
   * grounds.
   */
  public boolean promotes() {
    return promotesFund() || type == DocumentType.BRAND;
  }

  /** Whether it is written to win customers at all. */
  public boolean isMarketing() {
    return promotes() || type == DocumentType.MARKET_COMMENT;
  }

  /** Neutral texts: announcements, regulation, news, other subjects. */
  public boolean isNeutral() {
    return !isMarketing() && type != DocumentType.INVESTOR_EDUCATION;
  }

  public boolean isPrivateFund() {
    return products.contains(ProductType.PRIVATE);
  }

  /**
   * Whether all it promotes are money market funds, whose yields have display rules of their own.
   */
  public boolean isMoneyFund() {
    return products.contains(ProductType.MONEY_MARKET)
        && products.stream().noneMatch(ProductType::isPricedDaily);
  }

  public boolean isOnline() {
    return channel != Channel.POSTER && channel != Channel.SLIDES;
  }
}
