package org.caveat.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.caveat.finding.Basis;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.finding.Severity;

/** The rules of a run as SARIF knows them, and the law as taxonomies: one a document of law. */
final class SarifRules {
  private final List<Rule> rules;
  private final String version;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final TreeMap<String, TreeMap<String, Basis>> articles = new TreeMap<>();

  SarifRules(Results results) {
    version = results.version();
    rules =
        results.rules().values().stream().sorted(java.util.Comparator.comparing(Rule::id)).toList();
    for (Rule rule : rules) {
      indexes.put(rule.id(), indexes.size());
      rule.basis().forEach(b -> articles(rule, b).put(article(b), b));
    }
  }

  private TreeMap<String, Basis> articles(Rule rule, Basis basis) {
    return articles.computeIfAbsent(taxonomy(rule, basis.law()), k -> new TreeMap<>());
  }

  private static String taxonomy(Rule rule, Law law) {
    return rule.pack() + ":" + law.key();
  }

  private static String article(Basis basis) {
    return basis.article().isEmpty() ? basis.law().key() : basis.article();
  }

  OptionalInt index(String rule) {
    return indexes.containsKey(rule) ? OptionalInt.of(indexes.get(rule)) : OptionalInt.empty();
  }

  ObjectNode driver() {
    ObjectNode driver = Json.object().put("name", "Caveat").put("semanticVersion", version);
    ArrayNode all = driver.putArray("rules");
    rules.forEach(r -> rule(all.addObject(), r));
    return driver;
  }

  private void rule(ObjectNode node, Rule rule) {
    node.put("id", rule.id());
    text(node, "shortDescription", rule.title().en() + " / " + rule.title().zh());
    text(node, "fullDescription", rule.why());
    ObjectNode help = text(node, "help", rule.why() + "\n" + rule.remedy().en());
    help.put("markdown", help(rule));
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    node.putArray("relationships").addAll(relationships(rule));
    node.putObject("properties").putArray("tags").add(rule.pack()).add(kind(rule));
  }

  private static ObjectNode text(ObjectNode node, String name, String text) {
    return node.putObject(name).put("text", text);
  }

  private static String kind(Rule rule) {
    return rule.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  private static String help(Rule rule) {
    return "# "
        + rule.title().en()
        + " / "
        + rule.title().zh()
        + "\n\n"
        + rule.why()
        + "\n\n- "
        + rule.basisLine("zh")
        + "\n- "
        + rule.remedy().en()
        + "\n- "
        + rule.remedy().zh()
        + "\n";
  }

  private List<ObjectNode> relationships(Rule rule) {
    return rule.basis().stream()
        .map(
            b -> {
              ObjectNode relationship = Json.object();
              relationship.set("target", reference(rule, b));
              relationship.putArray("kinds").add("relevant");
              return relationship;
            })
        .distinct()
        .toList();
  }

  private ObjectNode reference(Rule rule, Basis basis) {
    String taxonomy = taxonomy(rule, basis.law());
    ObjectNode reference = Json.object().put("id", article(basis));
    reference.put("index", articles.get(taxonomy).headMap(article(basis)).size());
    reference
        .putObject("toolComponent")
        .put("name", taxonomy)
        .put("index", articles.headMap(taxonomy).size());
    return reference;
  }

  /** The articles a rule rests on. */
  Optional<ArrayNode> taxa(String id) {
    if (!indexes.containsKey(id)) {
      return Optional.empty();
    }
    Rule rule = rules.get(indexes.get(id));
    ArrayNode taxa = Json.object().putArray("taxa");
    rule.basis().stream().map(b -> reference(rule, b)).distinct().forEach(taxa::add);
    return Optional.of(taxa);
  }

  ArrayNode taxonomies() {
    ArrayNode all = Json.object().putArray("taxonomies");
    articles.forEach(
        (name, parts) -> {
          Law law = parts.firstEntry().getValue().law();
          ObjectNode taxonomy = all.addObject().put("name", name).put("isComprehensive", false);
          text(taxonomy, "shortDescription", law.title());
          text(
              taxonomy,
              "fullDescription",
              law.title() + " " + law.number() + " [" + law.status() + "]");
          ArrayNode taxa = taxonomy.putArray("taxa");
          parts.forEach(
              (id, basis) ->
                  text(taxa.addObject().put("id", id), "shortDescription", basis.line("zh")));
        });
    return all;
  }
}
