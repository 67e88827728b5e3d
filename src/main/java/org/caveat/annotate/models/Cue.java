package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caveat.annotate.language.AnyOf;
import org.caveat.annotate.language.Lexicon;

/**
 * Classes of words that tell how a clause speaks of time: the lexicon the claim model leans on, and
 * the gate before it. {@code cues.txt} has the words of each.
 */
enum Cue {
  /** Says by itself that something is still to come. */
  STRONG,
  /** May be, now or later. */
  MAYBE,
  /** What is, will last or is not over. */
  LASTING,
  /** What is good or bad for those who come now: good times to buy, odds, gains to be shared. */
  OUTLOOK,
  /** A sum carried forward. */
  SUM,
  MODAL,
  VIEW,
  HORIZON,
  RESULT,
  /** Speaks of what has been: no claim unless a strong word turns it round. */
  PAST,
  LEGAL,
  CONDITION,
  PLAN,
  DENIAL,
  QUESTION;

  static final String WORDS = "models/cues.txt";

  /** Stands in a reading for a character that damage took. */
  private static final String DAMAGED = "\ufffd";

  /** Read once; an enum's constants cannot read their own words. */
  private static final class Words {
    static final Map<Cue, AnyOf> OF = read();

    private static Map<Cue, AnyOf> read() {
      Map<Cue, List<String>> alternatives = new EnumMap<>(Cue.class);
      List<String> open = null;
      for (String line : Lexicon.lines(WORDS)) {
        if (line.matches("\\[[A-Z]+]")) {
          open = new ArrayList<>();
          alternatives.put(Cue.valueOf(line.substring(1, line.length() - 1)), open);
        } else {
          open.add(line);
        }
      }
      Map<Cue, AnyOf> cues = new EnumMap<>(Cue.class);
      alternatives.forEach((cue, words) -> cues.put(cue, new AnyOf(words)));
      return cues;
    }
  }

  /** All cues of a clause. */
  static Set<Cue> in(String clause) {
    Set<Cue> in = EnumSet.noneOf(Cue.class);
    for (Cue cue : values()) {
      if (cue.isIn(clause)) {
        in.add(cue);
      }
    }
    return in;
  }

  boolean isIn(String clause) {
    return Words.OF.get(this).isIn(clause);
  }

  /** A clause without its illegible characters: 或□再起 is read as 或再起. */
  static String legible(String clause) {
    return clause.replace(DAMAGED, "");
  }

  /** Whether the clause looks ahead by itself. */
  static boolean looksAhead(String clause) {
    return STRONG.isIn(clause);
  }

  /**
   * Whether the clause may be a claim at all: it looks ahead by itself, or does so by weaker words
   * and nothing in it tells of the past.
   */
  static boolean propose(String clause) {
    if (STRONG.isIn(clause)) {
      return true;
    }
    if (PAST.isIn(clause)) {
      return false;
    }
    return MAYBE.isIn(clause)
        || OUTLOOK.isIn(clause)
        || LASTING.isIn(clause)
        || SUM.isIn(clause)
        || RESULT.isIn(clause) && (HORIZON.isIn(clause) || MODAL.isIn(clause));
  }
}
