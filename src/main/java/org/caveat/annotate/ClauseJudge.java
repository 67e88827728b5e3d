package org.caveat.annotate;

import java.util.regex.Pattern;
import org.caveat.annotate.ClaimModel.Judgement;

/**
 * Whether a clause is a forward-looking claim: a cue proposes it, what denies that the future can
 * be told is vetoed, the model decides.
 */
final class ClauseJudge {
  private static final Pattern DENIED =
      Pattern.compile("(?:不|无法|难以|未必|勿|未)(?:能|会|可|足以)?(?:预示|代表|预测|预判|保证|构成|意味|承诺|排除)");

  /** What a clause must reach that looks ahead by weak signs only: most such clauses tell facts. */
  private static final double WITHOUT_STRONG_CUE = 0.95;

  private ClauseJudge() {}

  /** Whether the model is to be asked at all; {@code words} are masked. */
  static boolean proposes(String words) {
    return Cue.propose(words) && !isDenied(words);
  }

  /** Whether the clause says that the future cannot be told. */
  static boolean isDenied(String words) {
    return DENIED.matcher(words).find();
  }

  static boolean accepts(String words, Judgement judged) {
    return judged.claim() && (Cue.looksAhead(words) || judged.probability() >= WITHOUT_STRONG_CUE);
  }

  /** What words alone would say: the clause looks ahead by itself and does not deny it. */
  static boolean soundsLikeClaim(String words) {
    return Cue.looksAhead(words) && !isDenied(words);
  }
}
