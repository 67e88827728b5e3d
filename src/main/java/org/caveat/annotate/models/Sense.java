package org.caveat.annotate.models;

import java.util.List;
import org.caveat.annotate.language.Vocabulary;

/** Classes of meaning; {@code senses.txt} has the words of each. */
enum Sense {
  FUTURE,
  SPELL,
  NOW,
  PAST,
  DONE,
  WILL,
  MAY,
  SURE,
  CAN,
  STILL,
  MORE,
  THINK,
  LIKE,
  DISLIKE,
  UP,
  DOWN,
  GROW,
  MEND,
  LAST,
  CHANGE,
  WIN,
  PUSH,
  RESULT,
  ROOM,
  CHANCE,
  VISION,
  VALUE,
  TREND,
  DEMAND,
  MARKET,
  FUND,
  WHO,
  BIG,
  SMALL,
  WORTH,
  DAWN,
  ACT,
  NOT,
  IF,
  ASK,
  ABOUT,
  SUM,
  RULE,
  RISK;

  private static final Vocabulary<Sense> WORDS = Vocabulary.read(Sense.class, "models/senses.txt");

  /** The senses of a clause's words, in their order. */
  static List<Sense> of(String clause) {
    return WORDS.in(clause, 0, clause.length()).stream().map(Vocabulary.Hit::value).toList();
  }
}
