package org.caveat.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.finding.Severity;

/**
 * What one run found: the input of every report.
 *
 * @param documents in the order they were named
 * @param rules of all packs that were loaded, by id
 * @param version of Caveat
 * @param withWaived whether formats that leave out what is waived have it all the same
 */
public record Results(
    List<DocumentReport> documents, Map<String, Rule> rules, String version, boolean withWaived) {
  public Results {
    documents = List.copyOf(documents);
    rules = Map.copyOf(rules);
  }

  /** Results over the rules of the packs. */
  public static Results of(List<DocumentReport> documents, Stream<Rule> rules, String version) {
    Map<String, Rule> byId = rules.collect(Collectors.toMap(Rule::id, Function.identity()));
    return new Results(documents, byId, version, false);
  }

  /** The same results, told with what is waived where the format has a place for it. */
  public Results tellingWaived() {
    return new Results(documents, rules, version, true);
  }

  public Stream<Finding> findings() {
    return documents.stream().flatMap(d -> d.findings().stream());
  }

  public long count(Severity severity) {
    return findings().filter(f -> f.severity() == severity).count();
  }

  /** The documents that were not read at all, or not whole. */
  public List<DocumentReport> notChecked() {
    return documents.stream().filter(d -> !d.isChecked()).toList();
  }

  /** Whether the rule of a finding asks for a statement or a form. */
  boolean isAskedFor(Finding f) {
    Rule rule = rules.get(f.rule());
    return rule != null && (rule.kind() == Rule.Kind.REQUIRE || rule.kind() == Rule.Kind.FORMAT);
  }

  /** The title of a rule in a language; its id when the rule is unknown. */
  public String title(String rule, String language) {
    return rules.containsKey(rule) ? rules.get(rule).title().in(language) : rule;
  }

  /** The language of the frame around the findings: that of most documents that were read. */
  public String language() {
    long read = documents.stream().filter(DocumentReport::isRead).count();
    long chinese =
        documents.stream()
            .filter(DocumentReport::isRead)
            .filter(d -> d.language().startsWith("zh"))
            .count();
    return read > 0 && 2 * chinese >= read ? "zh" : "en";
  }
}
