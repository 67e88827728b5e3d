package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Clauses;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.models.ClaimModel.Judgement;
import org.caveat.facts.ForwardLookingClaim;
import org.caveat.facts.Subject;
import org.caveat.facts.Zone;
import org.caveat.text.Span;

/**
 * Finds forward-looking claims: the clauses that {@link ClauseJudge} takes. Neighbouring clauses of
 * one sentence make one claim.
 */
public final class ForwardLooking {
  private static final Set<Zone> OWN_WORDS = EnumSet.of(Zone.TITLE, Zone.BODY, Zone.TABLE);
  private static final Scan HORIZON =
      new Scan(
          "未来[一二三四五六七八九十两\\d]*(?:年|个月|季度)?|20\\d{2}年|(?:下半|明|后|今)年|年底|后市|中长期|长期|中期|短期|下一?(?:周|月|季度|阶段)|[一二三四]季度|接下来|by 20\\d{2}|next (?:year|quarter|decade)|long[- ]term|coming (?:years?|months?|quarters?)");

  /** What a product brings in: the clause is about it, whatever else it names. */
  private static final Pattern OWN_RESULT =
      Pattern.compile("(?:全年|最终|年化|持有|预计|长期|产品|到期|累计){0,2}(?:收益(?!率)|净值|回撤|本息|终值)");

  /** A clause that begins with a trade or market is about it, whatever stands before the comma. */
  private static final Pattern MARKET_RESULT =
      Pattern.compile(
          "[^,;:基本该我这]{0,8}?(?:行业|产业|板块|赛道|市场|大盘|[ah]股|债市|股市|需求|景气度?)(?!.{0,6}(?:基金|etf))");

  /** Other firms are named, and nobody who manages money. */
  private static final Pattern FIRMS_ONLY =
      Pattern.compile(
          "(?!.*(?:基金|我们|我司|团队|组合|产品|管理人|经理|\ue000|\ue001))[^,;:]*(?:企业|厂商|上市公司|产业链|供应链)");

  private final Models models;

  public ForwardLooking(Models models) {
    this.models = models;
  }

  public List<ForwardLookingClaim> find(Text text) {
    List<ForwardLookingClaim> claims = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      if (OWN_WORDS.contains(text.zone(s))) {
        find(text, text.sentences().get(s), claims);
      }
    }
    return claims;
  }

  private void find(Text text, Span sentence, List<ForwardLookingClaim> claims) {
    List<Span> clauses = Clauses.of(text.masked(), sentence);
    ClaimFeatures features = new ClaimFeatures(text.masked(), sentence, clauses);
    Span open = null;
    Judgement best = null;
    for (int i = 0; i < clauses.size(); i++) {
      Judgement judged = judge(Cue.legible(clauses.get(i).of(text.masked())), features, i);
      if (judged != null) {
        open = open == null ? clauses.get(i) : open.cover(clauses.get(i));
        best = best == null || judged.probability() > best.probability() ? judged : best;
      } else if (open != null) {
        claims.add(claim(text, open, best));
        open = null;
        best = null;
      }
    }
    if (open != null) {
      claims.add(claim(text, open, best));
    }
  }

  /** The judgement of a clause that is a claim; null when it is none. */
  private Judgement judge(String clause, ClaimFeatures features, int index) {
    if (!ClauseJudge.proposes(clause)) {
      return null;
    }
    Judgement judged = models.claims().judge(features.of(index));
    return ClauseJudge.accepts(clause, judged) ? judged : null;
  }

  private static ForwardLookingClaim claim(Text text, Span span, Judgement judged) {
    String words = span.of(text.masked());
    Scan.Hits hits = HORIZON.in(words);
    String horizon = hits.find() ? hits.group() : "";
    return new ForwardLookingClaim(
        span,
        hasFigure(HORIZON.matcher(words)),
        horizon,
        judged.probability(),
        text.context(span, subject(words, judged)));
  }

  /** What the clause's own first words name, else what the model takes it to be about. */
  private static Subject subject(String words, Judgement judged) {
    if (OWN_RESULT.matcher(words).lookingAt()) {
      return Subject.FUND;
    }
    if (judged.subject() == Subject.MANAGER && FIRMS_ONLY.matcher(words).lookingAt()) {
      return Subject.COMPANY;
    }
    return MARKET_RESULT.matcher(words).lookingAt() ? Subject.MARKET : judged.subject();
  }

  /** A digit that is not of the horizon. */
  private static boolean hasFigure(Matcher horizon) {
    return horizon.replaceAll("").chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
