package org.caveat.annotate.material;

import org.caveat.annotate.material.GenreSigns.Sign;

/** Tells a reporter's own piece from what a house gives to the press. */
record Press(GenreSigns signs, Cast cast) {
  /** A survey of many houses weighs as much as two looks at several funds. */
  private static final int SURVEY = 4;

  /** So many phrases of a firm's own story make its page. */
  private static final int ABOUT = 4;

  /** So many phrases of a manager's career and method make a portrait. */
  private static final int PROFILE = 4;

  /** A manager has seen markets fall; so many words of it say nothing against him. */
  private static final int FALLS = 2;

  boolean isNews() {
    int reporting = 3 * signs.count(Sign.PRESS) + 2 * signs.count(Sign.SURVEY);
    boolean advised =
        signs.count(Sign.READER) > 1 || signs.count(Sign.ADVICE) > 1 + signs.count(Sign.PRESS);
    return reporting + (cast.isSurvey() && !advised ? SURVEY : 0) > signs.selling();
  }

  /** What a house gives to the press: its own funds alone, praised or brought out. */
  boolean isRelease() {
    int launches =
        signs.selling() > 1 || signs.count(Sign.WIRE) <= signs.count(Sign.LAUNCH)
            ? signs.count(Sign.LAUNCH)
            : 0;
    int praise = signs.count(Sign.PRAISE);
    return cast.houses() == 1
        && (cast.funds() > 0 || launches > 0)
        && 2 * signs.count(Sign.ADVERSE) <= praise + Math.max(0, launches - 1)
        && (signs.count(Sign.SURVEY) == 0 || signs.count(Sign.SURVEY) < praise + launches)
        && (praise > 0 || launches > 0);
  }

  /** A house introduces itself, or gives its prizes and merits to the press. */
  boolean isPortrait() {
    boolean merits =
        cast.houses() == 1
            && signs.count(Sign.PRAISE) > 1
            && signs.sum(Sign.ADVERSE, Sign.SURVEY, Sign.WIRE) == 0;
    int told = 2 * signs.count(Sign.PRESS) + signs.sum(Sign.SURVEY, Sign.WIRE, Sign.ADVERSE);
    return cast.housed() && (signs.sum(Sign.PORTRAIT, Sign.FINE_PRINT) > told || merits);
  }

  /** One manager's way and record are told, whoever holds the pen. */
  boolean isProfile() {
    int doubts =
        2 * Math.max(0, signs.count(Sign.ADVERSE) - FALLS)
            + signs.sum(Sign.SURVEY, Sign.WIRE, Sign.NOTICE);
    return signs.count(Sign.FINANCE) > 1
        && cast.houses() < 2
        && signs.count(Sign.PROFILE) >= PROFILE + doubts;
  }

  /** A firm's page about itself, which no reporter wrote. */
  boolean isAbout() {
    return signs.count(Sign.FINANCE) > 0
        && signs.count(Sign.ABOUT) + 2 * signs.count(Sign.EVENT)
            >= ABOUT + 2 * signs.sum(Sign.PRESS, Sign.ADVERSE, Sign.LAW);
  }
}
