package org.caveat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caveat.facts.Annotated;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Fact;
import org.caveat.facts.ForwardLookingClaim;
import org.caveat.facts.FundMention;
import org.caveat.facts.Material;
import org.caveat.facts.Mention;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.RankingClaim;
import org.caveat.facts.RatingClaim;
import org.caveat.facts.SourceStatement;
import org.caveat.facts.Statement;
import org.caveat.facts.StatisticClaim;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Marking;
import org.caveat.finding.RuleOutcome;

/** Puts findings and the facts a reader may want to see into the report on one document. */
final class ReportMaker {
  private final Annotated annotated;
  private final List<Marking> mentions = new ArrayList<>();
  private final List<Marking> claims = new ArrayList<>();
  private final List<Marking> statements = new ArrayList<>();

  ReportMaker(Annotated annotated) {
    this.annotated = annotated;
    annotated.facts().forEach(this::mark);
  }

  DocumentReport make(
      List<Finding> findings, List<RuleOutcome> outcomes, Collection<String> packs) {
    Material material = annotated.material();
    return new DocumentReport(
        annotated.reading().document(),
        material.language(),
        material.published() == null ? "" : material.published().toString(),
        material.day().toString(),
        describe(material),
        packs.stream().sorted().toList(),
        findings,
        mentions,
        claims,
        statements,
        annotated.reading().damage(),
        outcomes,
        List.of());
  }

  private static String describe(Material material) {
    String products =
        material.products().stream()
            .map(ReportMaker::word)
            .sorted()
            .collect(Collectors.joining(", "));
    return word(material.type())
        + (products.isEmpty() ? "" : "; " + products)
        + (material.complete() ? "" : "; breaks off");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void mark(Fact fact) {
    if (fact instanceof FundMention f) {
      mentions.add(marking("fund", f, f.confidence()));
    } else if (fact instanceof Mention m) {
      mentions.add(marking(word(m.kind()), m, m.confidence()));
    } else if (fact instanceof ForwardLookingClaim c) {
      claims.add(marking("forward-looking", c, c.confidence()));
    } else if (fact instanceof PerformanceClaim) {
      claims.add(marking("performance", fact, 1));
    } else if (fact instanceof RankingClaim) {
      claims.add(marking("ranking", fact, 1));
    } else if (fact instanceof RatingClaim) {
      claims.add(marking("rating", fact, 1));
    } else if (fact instanceof StatisticClaim) {
      claims.add(marking("statistic", fact, 1));
    } else {
      markStatement(fact);
    }
  }

  private void markStatement(Fact fact) {
    if (fact instanceof Statement s) {
      statements.add(marking(s.kind(), s, 1));
    } else if (fact instanceof SourceStatement) {
      statements.add(marking("source", fact, 1));
    } else if (fact instanceof AsOfDate) {
      statements.add(marking("as-of", fact, 1));
    }
  }

  private Marking marking(String kind, Fact fact, double confidence) {
    return new Marking(
        kind,
        annotated.reading().map().toSource(fact.span()),
        fact.span().of(annotated.reading().text()),
        confidence);
  }
}
