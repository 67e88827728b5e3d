package org.caveat.annotate.figures;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.ReturnSource;
import org.caveat.facts.SourceStatement;
import org.caveat.facts.SourceStatement.Kind;
import org.caveat.facts.StatisticClaim;
import org.caveat.facts.Subject;
import org.caveat.facts.Zone;

/**
 * Tells which sources stand behind the fund's own figures: those in one sentence with them, and
 * notes on data below them, unless figures of something else stand between.
 */
final class ReturnSources {
  /** The source of a rank is an agency, and no source of returns: 海通证券同类排名. */
  private static final Pattern OF_RANK = Pattern.compile("排名|排行|评级|评价");

  /** A note opens with its source; one in brackets is that of its sentence. */
  private static final int OPENING = 6;

  private ReturnSources() {}

  static List<ReturnSource> find(Text text, List<SourceStatement> sources, List<Fact> claims) {
    NavigableMap<Integer, Fact> figures = new TreeMap<>();
    claims.stream().filter(ReturnSources::isFigure).forEach(c -> figures.put(c.span().start(), c));
    return sources.stream()
        .filter(s -> s.kind() != Kind.VAGUE && isBehindOwn(text, s, figures))
        .map(s -> new ReturnSource(s.span(), s.kind()))
        .toList();
  }

  private static boolean isFigure(Fact fact) {
    return fact instanceof StatisticClaim || fact instanceof PerformanceClaim p && p.hasValue();
  }

  private static boolean isBehindOwn(
      Text text, SourceStatement source, NavigableMap<Integer, Fact> figures) {
    var after = figures.ceilingEntry(source.span().start());
    var before = figures.lowerEntry(source.span().start());
    boolean told = after != null && isOwn(after.getValue(), source);
    boolean noted = before != null && isOwn(before.getValue(), source);
    boolean ofPicture = source.span().of(text.masked()).contains("图");
    boolean ofRank = OF_RANK.matcher(source.span().of(text.masked())).find();
    boolean opens =
        source.span().start() - text.sentences().get(source.sentence()).start() <= OPENING;
    boolean below =
        source.kind() == Kind.VENDOR
            && opens
            && !ofPicture
            && before != null
            && isOwn(before.getValue());
    return (told || noted || below) && !(ofRank && source.kind() == Kind.NAMED);
  }

  /**
   * A figure of the sentence. The price of a day is read off the screen, unless an agency tells it.
   */
  private static boolean isOwn(Fact fact, SourceStatement source) {
    return fact instanceof PerformanceClaim claim
        && claim.sentence() == source.sentence()
        && isReturn(claim)
        && (claim.period().days() != 1 || source.kind() == Kind.NAMED);
  }

  private static boolean isOwn(Fact fact) {
    return fact instanceof PerformanceClaim claim && isReturn(claim) && claim.period().days() != 1;
  }

  private static boolean isReturn(PerformanceClaim claim) {
    return (claim.subject() == Subject.FUND || claim.subject() == Subject.MANAGER)
        && (claim.zone() != Zone.RULE_REPORT && claim.zone() != Zone.BOILERPLATE);
  }
}
