package org.caveat.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.caveat.facts.Annotated;
import org.caveat.facts.Claim;
import org.caveat.facts.Fact;
import org.caveat.facts.Material;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.RuleOutcome.Applied;
import org.caveat.text.Span;
import org.kie.api.runtime.KieSession;

/** Runs packs over the facts of a document. Safe for use by many threads. */
public final class RuleEngine {
  /** Findings of one rule in one document that are reported; the rest is counted. */
  public static final int MOST = 100;

  /** Findings in order of place, and what became of each rule. */
  public record Result(List<Finding> findings, List<RuleOutcome> outcomes) {}

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<RulePack> packs;

  public RuleEngine(Collection<RulePack> packs) {
    this.packs = List.copyOf(packs);
    this.packs.forEach(p -> p.rules().forEach(r -> rules.put(r.id(), r)));
  }

  /**
   * @param packIds packs to run
   * @param language language of messages, "zh" or "en"
   */
  public Result check(Annotated annotated, Set<String> packIds, String language) {
    FindingMaker maker = new FindingMaker(annotated, language);
    List<Finding> findings = new ArrayList<>();
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (RulePack pack : packs) {
      if (packIds.contains(pack.id())) {
        Map<String, List<FindingCollector.Report>> reports = run(pack, annotated);
        for (Rule rule : pack.rules()) {
          outcomes.add(
              outcome(
                  rule,
                  annotated.material(),
                  reports.getOrDefault(rule.id(), List.of()),
                  maker,
                  findings));
        }
      }
    }
    findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
    return new Result(findings, outcomes);
  }

  private static Map<String, List<FindingCollector.Report>> run(
      RulePack pack, Annotated annotated) {
    FindingCollector collector = new FindingCollector();
    KieSession session = pack.logic().get().newKieSession();
    try {
      session.setGlobal("findings", collector);
      annotated.facts().forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    Map<String, List<FindingCollector.Report>> byRule = new HashMap<>();
    collector
        .reports()
        .forEach(r -> byRule.computeIfAbsent(r.rule(), k -> new ArrayList<>()).add(r));
    return byRule;
  }

  private static RuleOutcome outcome(
      Rule rule,
      Material material,
      List<FindingCollector.Report> reports,
      FindingMaker maker,
      List<Finding> findings) {
    RuleOutcome outcome = outcome(rule, material);
    if (!outcome.wasApplied()) {
      return outcome;
    }
    List<FindingCollector.Report> kept = distinct(rule, material, reports);
    kept.stream()
        .limit(MOST)
        .forEach(r -> findings.add(maker.make(rule, r.variant(), r.fact(), kept.size())));
    return RuleOutcome.of(rule.id(), kept.size());
  }

  /**
   * One report a place: of those that overlap the most severe, then the longest. Of a rule that
   * speaks once a sentence or document, the first place that calls for it.
   */
  private static List<FindingCollector.Report> distinct(
      Rule rule, Material material, List<FindingCollector.Report> reports) {
    List<FindingCollector.Report> sorted = new ArrayList<>(reports);
    sorted.removeIf(r -> !rule.isInForce(r.variant(), material.day()));
    boolean once = rule.once() != Rule.Once.PLACE;
    Comparator<FindingCollector.Report> bySeverity =
        Comparator.comparing(r -> -rule.severity(r.variant(), material.day()).ordinal());
    Comparator<FindingCollector.Report> byLength = Comparator.comparing(r -> -place(r).length());
    sorted.sort(
        (once ? bySeverity : bySeverity.thenComparing(byLength)).thenComparing(RuleEngine::place));
    NavigableMap<Integer, FindingCollector.Report> kept = new TreeMap<>();
    Set<Object> told = new HashSet<>();
    for (FindingCollector.Report report : sorted) {
      if (told.add(extent(rule, report)) && isFree(place(report), kept)) {
        kept.put(place(report).start(), report);
      }
    }
    return List.copyOf(kept.values());
  }

  /** What a report speaks for: reports of one extent are one. */
  private static Object extent(Rule rule, FindingCollector.Report report) {
    return switch (rule.once()) {
      case DOCUMENT -> Rule.Once.DOCUMENT;
      case SENTENCE -> report.fact() instanceof Claim c ? (Object) c.sentence() : report;
      case PLACE -> report;
    };
  }

  /** Whether a span touches none of those kept, which do not overlap each other. */
  private static boolean isFree(Span span, NavigableMap<Integer, FindingCollector.Report> kept) {
    var before = kept.floorEntry(span.start());
    Integer after = kept.ceilingKey(span.start());
    return (before == null || place(before.getValue()).end() <= span.start())
        && (after == null || after >= span.end())
        && !kept.containsKey(span.start());
  }

  private static Span place(FindingCollector.Report report) {
    Fact fact = report.fact();
    return fact.span();
  }

  /** Whether the rule is applied to a document of this kind, and if not why; no findings yet. */
  private static RuleOutcome outcome(Rule rule, Material material) {
    if (!rule.isInForce(material.day())) {
      return new RuleOutcome(
          rule.id(), Applied.NOT_IN_FORCE, List.of(material.day().toString()), 0);
    }
    boolean otherProducts =
        !rule.products().isEmpty()
            && material.products().stream().noneMatch(p -> rule.products().contains(word(p)));
    if (excludes(rule.documents(), word(material.type()))) {
      return new RuleOutcome(rule.id(), Applied.OTHER_KIND, rule.documents(), 0);
    }
    if (otherProducts) {
      return new RuleOutcome(rule.id(), Applied.OTHER_KIND, rule.products(), 0);
    }
    if (excludes(rule.channels(), word(material.channel()))) {
      return new RuleOutcome(rule.id(), Applied.OTHER_KIND, rule.channels(), 0);
    }
    return rule.wholeText() && !material.complete()
        ? new RuleOutcome(rule.id(), Applied.BREAKS_OFF, List.of(), 0)
        : RuleOutcome.of(rule.id(), 0);
  }

  private static boolean excludes(List<String> wanted, String kind) {
    return !wanted.isEmpty() && !wanted.contains(kind);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
