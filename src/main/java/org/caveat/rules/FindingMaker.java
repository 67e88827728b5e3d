package org.caveat.rules;

import java.util.ArrayList;
import java.util.List;
import org.caveat.facts.Annotated;
import org.caveat.facts.Claim;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Fact;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.text.Document;
import org.caveat.text.LineMap;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Makes findings of what rules report; here alone do spans leave the reading for the source. */
final class FindingMaker {
  private static final int LONGEST_QUOTE = 200;

  private final Annotated annotated;
  private final Document document;
  private final LineMap lines;
  private final String language;
  private final StandardWording wording;
  private final NearMiss nearMiss;

  FindingMaker(Annotated annotated, String language) {
    this.annotated = annotated;
    this.document = annotated.reading().document();
    this.lines = new LineMap(document.source());
    this.language = language;
    this.wording = new StandardWording(annotated, zh());
    this.nearMiss = new NearMiss(annotated, zh());
  }

  Finding make(Rule rule, String variant, Fact fact, int count) {
    Reading reading = annotated.reading();
    Span source = reading.map().toSource(fact.span());
    String quote = source.of(document.source());
    String message = rule.message(variant).in(language) + detail(rule, fact, count);
    return new Finding(
        rule.id(),
        rule.severity(variant, annotated.material().day()),
        rule.verdict(variant),
        message,
        rule.remedy(variant).in(language),
        rule.basisLine(language, annotated.material().day()),
        source,
        quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote,
        lines.line(source.start()),
        lines.column(source.start()),
        document.locator().place(source),
        quote.length() <= LONGEST_QUOTE && reading.isDisguised(fact.span()),
        evidence(rule, fact),
        wording.filled(rule.fix()));
  }

  private String detail(Rule rule, Fact fact, int count) {
    StringBuilder detail = new StringBuilder();
    if (fact instanceof Contradiction c) {
      detail.append(zh() ? "（" : " (").append(c.detail()).append(zh() ? '）' : ')');
    }
    if (rule.kind() == Rule.Kind.EVIDENCE && fact instanceof Claim c) {
      detail.append(backing(c).words());
    }
    if (rule.kind() == Rule.Kind.REQUIRE) {
      detail.append(nearMiss.words(rule.id()));
    }
    if (count > RuleEngine.MOST) {
      detail
          .append(zh() ? "（共 " + count + " 处，仅列前 " : " (" + count + " places, the first ")
          .append(RuleEngine.MOST)
          .append(zh() ? " 处）" : ")");
    }
    return detail.toString();
  }

  private Backing backing(Claim claim) {
    return new Backing(claim, annotated.reading().map(), lines, zh());
  }

  private boolean zh() {
    return language.startsWith("zh");
  }

  private List<Span> evidence(Rule rule, Fact fact) {
    List<Span> spans = new ArrayList<>();
    if (fact instanceof Contradiction c && !c.other().equals(c.span())) {
      spans.add(annotated.reading().map().toSource(c.other()));
    }
    if (rule.kind() == Rule.Kind.EVIDENCE && fact instanceof Claim c) {
      spans.addAll(backing(c).spans());
    }
    nearMiss.of(rule.id()).forEach(s -> spans.add(annotated.reading().map().toSource(s.span())));
    return spans;
  }
}
