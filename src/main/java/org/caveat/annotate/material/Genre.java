package org.caveat.annotate.material;

import java.util.List;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.GenreSigns.Sign;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.DocumentType;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;
import org.caveat.facts.ProductType;

/** Decides what a document is, by the signs in its own words and the names it mentions. */
final class Genre {
  /** A message or poster: too short for its genre to show. */
  private static final int SHORT = 260;

  /** So many houses' products side by side are a survey and no advertisement. */
  private static final int MANY_HOUSES = 4;

  /** So many fields of a product card make a product page. */
  private static final int CARD = 3;

  /** So many worries of the reader answered by one kind of product are an advertisement of it. */
  private static final int HOOKED = 3;

  /** So often are index funds spoken of that they are what is sold, whichever index is meant. */
  private static final int TRACKERS = 3;

  private final GenreSigns signs;
  private final boolean isShort;
  private final long funds;
  private final long houses;
  private final boolean housed;
  private final boolean product;
  private final boolean productType;
  private final boolean publicProduct;
  private final long tracked;
  private final boolean kindsOnly;

  Genre(Text text, List<? extends Fact> mentions, PromotedFunds promoted) {
    List<? extends Fact> own =
        mentions.stream().filter(m -> !text.isBoilerplate(m.span())).toList();
    signs = GenreSigns.of(text);
    isShort = text.raw().length() < SHORT;
    funds = own.stream().filter(FundMention.class::isInstance).count();
    houses = Houses.count(own);
    kindsOnly = own.stream().noneMatch(m -> m instanceof FundMention f && !isKind(f));
    housed = own.stream().anyMatch(Genre::isHouse);
    product = PromotedFunds.speaksOfOwnProduct(text.masked());
    tracked = PromotedFunds.trackers(text.masked());
    publicProduct = !promoted.types().contains(ProductType.PRIVATE);
    productType = promoted.types().stream().anyMatch(t -> t != ProductType.PRIVATE);
  }

  /** A name without house and code is a kind of fund (沪深300ETF), and none that one can buy. */
  private static boolean isKind(FundMention fund) {
    return fund.code().isEmpty() && !fund.types().isEmpty() && Houses.brand(fund) == null;
  }

  private static boolean isHouse(Fact mention) {
    return mention instanceof Mention m && m.kind() == MentionKind.MANAGER;
  }

  DocumentType type() {
    if (isAnnouncement()) {
      return DocumentType.ANNOUNCEMENT;
    }
    if (signs.count(Sign.LAW) >= 3 && 2 * signs.count(Sign.LAW) > selling()) {
      return DocumentType.REGULATION;
    }
    if (isShort) {
      return ofMessage();
    }
    return funds > 0 ? ofFunds() : withoutFund();
  }

  /** Statutory papers without a fund's name are general; with one, the words must not sell it. */
  private boolean isAnnouncement() {
    int notice = 2 * (signs.count(Sign.NOTICE_TITLE) + signs.count(Sign.NOTICE));
    return notice > 0 && (notice > selling() || funds == 0 && signs.count(Sign.NOTICE_TITLE) > 0);
  }

  /** How much of the text is there to win a buyer. */
  private int selling() {
    return 2 * signs.count(Sign.CALL)
        + 2 * signs.count(Sign.ADVICE)
        + signs.count(Sign.PRAISE)
        + signs.count(Sign.HOOK)
        + signs.count(Sign.READER) / 2;
  }

  private boolean isNews() {
    int reporting = 3 * signs.count(Sign.PRESS) + 2 * signs.count(Sign.SURVEY);
    boolean advised = signs.count(Sign.READER) > 1 || signs.count(Sign.ADVICE) > 1;
    boolean survey = houses >= MANY_HOUSES && !advised;
    return reporting + (survey ? MANY_HOUSES : 0) > selling();
  }

  private DocumentType ofMessage() {
    boolean bad = signs.count(Sign.ADVERSE) > selling();
    if (signs.count(Sign.WIRE) > selling() || !product && houses > 0 && bad) {
      return DocumentType.NEWS;
    }
    if (!product
        && signs.count(Sign.PRESS) + signs.count(Sign.SURVEY) > 0
        && isNews()
        && !isRelease()) {
      return DocumentType.NEWS;
    }
    if (funds > 0 || product && signs.count(Sign.FINANCE) > 0 || productType) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    return isPortraitOfHouse() ? DocumentType.BRAND : DocumentType.MARKET_COMMENT;
  }

  private DocumentType ofFunds() {
    if (kindsOnly && signs.count(Sign.CALL) == 0 && signs.count(Sign.PRESS) == 0) {
      return ofKinds();
    }
    if (isRelease()) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    boolean sells = selling() + signs.count(Sign.CARD) / 2 >= 2;
    boolean card = signs.count(Sign.CARD) >= CARD + 2 * signs.count(Sign.LESSON);
    boolean page = card || signs.count(Sign.READER) > 1;
    return !isNews() && (sells || page) ? DocumentType.PRODUCT_PROMOTION : DocumentType.NEWS;
  }

  /** Kinds of fund are explained, unless they are praised more than explained. */
  private DocumentType ofKinds() {
    boolean praised = selling() > 2 * signs.count(Sign.LESSON) + 3 * signs.count(Sign.ADVERSE) + 1;
    return product || praised ? DocumentType.PRODUCT_PROMOTION : DocumentType.INVESTOR_EDUCATION;
  }

  /** What a house gives to the press: its own funds alone, praised or brought out. */
  private boolean isRelease() {
    boolean launch = signs.count(Sign.LAUNCH) > 0 && (selling() > 1 || signs.count(Sign.WIRE) == 0);
    int launches = launch ? signs.count(Sign.LAUNCH) - 1 : 0;
    return houses == 1
        && (funds > 0 || launch)
        && signs.count(Sign.ADVERSE) <= launches
        && (signs.count(Sign.SURVEY) == 0 || signs.count(Sign.SURVEY) < signs.count(Sign.PRAISE))
        && (signs.count(Sign.PRAISE) > 0 || launch);
  }

  private DocumentType withoutFund() {
    if (isPortraitOfHouse()) {
      return DocumentType.BRAND;
    }
    if (isOffer()) {
      return DocumentType.MARKET_COMMENT;
    }
    if (signs.count(Sign.FINANCE) == 0) {
      return DocumentType.OTHER;
    }
    if (isRelease()) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if ((signs.count(Sign.PRESS) > 0 || signs.count(Sign.SURVEY) > 1) && isNews()) {
      return DocumentType.NEWS;
    }
    if (publicProduct && signs.count(Sign.HOOK) >= HOOKED) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if (signs.count(Sign.LESSON) > signs.count(Sign.CALL)
        && 3 * signs.count(Sign.LESSON) > selling()) {
      return DocumentType.INVESTOR_EDUCATION;
    }
    return withoutName();
  }

  /** A house introduces itself, or gives its prizes and merits to the press. */
  private boolean isPortraitOfHouse() {
    boolean merits =
        houses == 1
            && signs.count(Sign.PRAISE) > 1
            && signs.count(Sign.ADVERSE) + signs.count(Sign.SURVEY) + signs.count(Sign.WIRE) == 0;
    return housed && (signs.count(Sign.PORTRAIT) > 0 && signs.count(Sign.PRESS) == 0 || merits);
  }

  /** Money is asked for without a product's name, and no reporter or teacher tells of it. */
  private boolean isOffer() {
    int told =
        signs.count(Sign.PRESS)
            + signs.count(Sign.ADVERSE)
            + signs.count(Sign.LAW)
            + signs.count(Sign.WIRE)
            + signs.count(Sign.LESSON);
    return signs.count(Sign.OFFER) > told;
  }

  /** A product told by its type, a service, or the market: by how much it sells. */
  private DocumentType withoutName() {
    boolean calls =
        signs.count(Sign.FINANCE) > 1 && signs.count(Sign.CALL) > 1 + signs.count(Sign.NOTICE);
    boolean trackers = tracked >= TRACKERS && selling() > 4;
    if (calls || trackers || productType && selling() >= 2) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if (selling() > 5) {
      return DocumentType.MARKET_COMMENT;
    }
    return signs.count(Sign.LESSON) > 0 || selling() > 2
        ? DocumentType.INVESTOR_EDUCATION
        : DocumentType.OTHER;
  }
}
