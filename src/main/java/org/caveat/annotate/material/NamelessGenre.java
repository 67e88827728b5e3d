package org.caveat.annotate.material;

import org.caveat.annotate.material.GenreSigns.Sign;
import org.caveat.facts.DocumentType;

/** What a document is that names no fund: it may sell a type of product, a house or a service. */
record NamelessGenre(GenreSigns signs, Cast cast, Press press) {
  /** So many worries of the reader answered by one kind of product are an advertisement of it. */
  private static final int HOOKED = 3;

  /** So often are index funds spoken of that they are what is sold, whichever index is meant. */
  private static final int TRACKERS = 3;

  /** So many fields of a product card make a product page. */
  private static final int CARD = 4;

  DocumentType type() {
    if (press.isPortrait() || press.isProfile() || press.isAbout()) {
      return DocumentType.BRAND;
    }
    if (isOffer()) {
      return DocumentType.MARKET_COMMENT;
    }
    if (isOther()) {
      return DocumentType.OTHER;
    }
    if (press.isRelease()) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if ((signs.count(Sign.PRESS) > 0 || signs.count(Sign.SURVEY) > 1) && press.isNews()) {
      return DocumentType.NEWS;
    }
    if (isCard() || isHooked() || isOwnPaper()) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    int lessons = signs.count(Sign.LESSON);
    return lessons > signs.count(Sign.CALL) && 3 * lessons > signs.selling()
        ? DocumentType.INVESTOR_EDUCATION
        : bySelling();
  }

  /** About nothing that one invests in, or about insurance. */
  private boolean isOther() {
    int finance = signs.count(Sign.FINANCE);
    return finance == 0 || !cast.types() && finance <= signs.count(Sign.INSURANCE);
  }

  private boolean isCard() {
    int told = signs.sum(Sign.PRESS, Sign.ADVERSE, Sign.SURVEY);
    return cast.listed() && signs.count(Sign.CARD) >= CARD + told;
  }

  /** Who adds what the law makes an advertiser say, advertises. */
  private boolean isOwnPaper() {
    return signs.count(Sign.FINE_PRINT) > 1 && signs.selling() > 2 + 2 * signs.count(Sign.LESSON);
  }

  private boolean isHooked() {
    boolean answered = signs.sum(Sign.CALL, Sign.ADVICE) > 0;
    int worries = signs.count(Sign.ADVERSE);
    return cast.isPublic()
        && signs.count(Sign.HOOK) >= HOOKED + worries
        && (answered || worries == 0);
  }

  /** Money is asked for without a product's name, and no reporter or teacher tells of it. */
  private boolean isOffer() {
    return signs.count(Sign.OFFER)
        > signs.sum(Sign.PRESS, Sign.ADVERSE, Sign.LAW, Sign.WIRE, Sign.LESSON);
  }

  /** A product told by its type, a service, or the market: by how much it sells. */
  private DocumentType bySelling() {
    int selling = signs.selling();
    boolean calls =
        signs.count(Sign.FINANCE) > 1
            && signs.count(Sign.CALL) > 1 + signs.sum(Sign.NOTICE, Sign.MAKE_BELIEVE, Sign.PRESS);
    boolean trackers = cast.trackers() >= TRACKERS && selling > 4;
    boolean typed = cast.types() && selling >= 2 + 2 * Math.max(0, signs.count(Sign.ADVERSE) - 1);
    if (calls || trackers || typed) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if (selling > 5 + 2 * signs.count(Sign.ADVERSE) + 3 * signs.count(Sign.PRESS)) {
      return (cast.product() || cast.trackers() > 1 || signs.count(Sign.LAUNCH) > 1)
              && signs.count(Sign.MAKE_BELIEVE) == 0
          ? DocumentType.PRODUCT_PROMOTION
          : DocumentType.MARKET_COMMENT;
    }
    return signs.count(Sign.LESSON) > 0 || selling > 2
        ? DocumentType.INVESTOR_EDUCATION
        : DocumentType.OTHER;
  }
}
