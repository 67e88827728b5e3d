package org.caveat.annotate.material;

import org.caveat.annotate.material.GenreSigns.Sign;
import org.caveat.facts.DocumentType;

/** Decides what a document is, by the signs in its own words and by who appears in it. */
record Genre(GenreSigns signs, Cast cast, Press press, int length) {
  /** A message or poster: too short for its genre to show. */
  private static final int SHORT = 320;

  /** What is no longer than this may be a slogan or a line of chat, whatever its words. */
  private static final int SLOGAN = 120;

  /** So many fields of a product card make a product page. */
  private static final int CARD = 3;

  Genre(GenreSigns signs, Cast cast, int length) {
    this(signs, cast, new Press(signs, cast), length);
  }

  DocumentType type() {
    if (isAnnouncement()) {
      return DocumentType.ANNOUNCEMENT;
    }
    if (signs.count(Sign.LAW) >= 3 && 2 * signs.count(Sign.LAW) > signs.selling()) {
      return DocumentType.REGULATION;
    }
    if (cast.funds() == 0 && (signs.count(Sign.MAKE_BELIEVE) > 1 || isOfOtherTrade())) {
      return DocumentType.OTHER;
    }
    if (length < SHORT) {
      return ofMessage();
    }
    return cast.funds() > 0 ? ofFunds() : new NamelessGenre(signs, cast, press).type();
  }

  /** Shops, houses or goods are sold; who "invests" there buys a business. */
  private boolean isOfOtherTrade() {
    return !cast.types() && signs.count(Sign.TRADE) > 1 + 2 * signs.count(Sign.FINANCE);
  }

  /** Statutory papers without a fund's name are general; with one, the words must not sell it. */
  private boolean isAnnouncement() {
    int notice = 3 * signs.sum(Sign.NOTICE_TITLE, Sign.NOTICE);
    return notice > 0
        && (notice >= signs.selling() || cast.funds() == 0 && signs.count(Sign.NOTICE_TITLE) > 0);
  }

  private DocumentType ofMessage() {
    if (signs.count(Sign.WIRE) > signs.selling() || isBadNews()) {
      return DocumentType.NEWS;
    }
    if (!cast.product() && isReported()) {
      return DocumentType.NEWS;
    }
    boolean tile = cast.listed() && signs.count(Sign.CARD) > CARD;
    boolean product = (cast.product() || tile) && signs.count(Sign.FINANCE) > 0;
    if (cast.funds() > 0 || product || cast.types()) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if (press.isPortrait() || press.isAbout()) {
      return DocumentType.BRAND;
    }
    int told = signs.sum(Sign.LESSON, Sign.LAW, Sign.WIRE, Sign.PRESS);
    if (told > signs.selling() + signs.count(Sign.OFFER)) {
      return signs.count(Sign.LESSON) > 0 ? DocumentType.INVESTOR_EDUCATION : DocumentType.NEWS;
    }
    boolean silent = length > SLOGAN && signs.selling() + signs.count(Sign.OFFER) == 0;
    return silent || signs.count(Sign.INSURANCE) > signs.count(Sign.FINANCE)
        ? DocumentType.OTHER
        : DocumentType.MARKET_COMMENT;
  }

  /** Something no house would tell is told of one, or by a reporter. */
  private boolean isBadNews() {
    int bad = signs.count(Sign.ADVERSE);
    int launches = signs.count(Sign.LAUNCH);
    return !cast.product() && cast.houses() > 0 && bad > signs.selling()
        || signs.count(Sign.PRESS) > 0 && bad + signs.count(Sign.WIRE) > signs.selling() + launches;
  }

  private boolean isReported() {
    return signs.sum(Sign.PRESS, Sign.SURVEY) > 0 && press.isNews() && !press.isRelease();
  }

  private DocumentType ofFunds() {
    if (cast.kindsOnly() && signs.sum(Sign.CALL, Sign.PRESS) == 0) {
      return ofKinds();
    }
    return press.isRelease() || press.isProfile() || isOwnPaper() || !press.isNews() && sells()
        ? DocumentType.PRODUCT_PROMOTION
        : DocumentType.NEWS;
  }

  /** Whether a text names funds to sell them: in its words, as a card, or by one who holds them. */
  private boolean sells() {
    int card = signs.count(Sign.CARD);
    int lessons = signs.count(Sign.LESSON);
    return signs.selling() + card / 2 >= Math.max(2, lessons)
        || card >= CARD + 2 * lessons
        || signs.count(Sign.READER) > 1
        || cast.listed() && isUntold()
        || cast.coded()
            && !cast.isSurvey()
            && signs.sum(Sign.ADVERSE, Sign.SURVEY, Sign.LESSON) == 0;
  }

  /** Nobody reports, warns or teaches. */
  private boolean isUntold() {
    return signs.sum(Sign.PRESS, Sign.SURVEY, Sign.WIRE, Sign.ADVERSE, Sign.LESSON, Sign.NOTICE)
        == 0;
  }

  /** Who adds what the law makes an advertiser say, advertises. */
  private boolean isOwnPaper() {
    return signs.count(Sign.FINE_PRINT) > 1 && !cast.isSurvey();
  }

  /** Kinds of fund are explained, unless they are praised more than explained. */
  private DocumentType ofKinds() {
    boolean praised =
        signs.selling() > 2 * signs.count(Sign.LESSON) + 3 * signs.count(Sign.ADVERSE) + 1;
    return cast.product() || praised || isOwnPaper()
        ? DocumentType.PRODUCT_PROMOTION
        : DocumentType.INVESTOR_EDUCATION;
  }
}
