package org.caveat.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caveat.finding.Basis;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Words;

/** A rule's metadata, from the front matter and the first prose of its README. */
final class FrontMatter {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "kind",
          "verdict",
          "severity",
          "severityFrom",
          "products",
          "channels",
          "documents",
          "wholeText",
          "once",
          "basis",
          "from",
          "until",
          "verified",
          "since",
          "message",
          "remedy",
          "fix",
          "variants");
  private static final List<String> REQUIRED =
      List.of(
          "id",
          "kind",
          "verdict",
          "severity",
          "basis",
          "verified",
          "since",
          "message",
          "remedy",
          "title");
  private static final Set<String> VARIANT_FIELDS =
      Set.of("severity", "verdict", "message", "remedy", "from", "until");

  private final Path folder;
  private final String pack;
  private final Map<String, Law> laws;
  private final Yaml yaml;

  /**
   * @param folder the rule's folder, whose name is the rule's id
   * @param laws the pack's law register, by key
   * @param yaml the front matter; takes the faults
   */
  FrontMatter(Path folder, String pack, Map<String, Law> laws, Yaml yaml) {
    this.folder = folder;
    this.pack = pack;
    this.laws = laws;
    this.yaml = yaml;
  }

  Rule rule(String body) {
    yaml.allow(FIELDS);
    REQUIRED.forEach(yaml::required);
    String id = id();
    return new Rule(
        id,
        pack,
        orNone(yaml.words("title")),
        yaml.word("kind", Rule.Kind.class, Rule.Kind.PROHIBIT),
        yaml.word("verdict", Verdict.class, Verdict.VIOLATION),
        yaml.word("severity", Severity.class, Severity.WARNING),
        yaml.list("products"),
        yaml.list("channels"),
        yaml.list("documents"),
        yaml.text("wholeText").equals("true"),
        yaml.word("once", Rule.Once.class, Rule.Once.PLACE),
        basis(),
        yaml.date("from", LocalDate.MIN),
        yaml.date("until", LocalDate.MAX),
        yaml.text("verified"),
        yaml.text("since"),
        orNone(yaml.words("message")),
        orNone(yaml.words("remedy")),
        variants(yaml.under("variants")),
        severityFrom(yaml.under("severityFrom")),
        why(body),
        fix());
  }

  private String id() {
    String id = yaml.text("id");
    if (!id.equals(folder.getFileName().toString())) {
      boolean taken = !id.isEmpty() && Files.isDirectory(folder.resolveSibling(id));
      String cause =
          taken ? "\" is a duplicate of that of folder " + id : "\" is not the name of its folder";
      yaml.fault("id", "id \"" + id + cause);
    }
    return id;
  }

  private String fix() {
    String fix = yaml.text("fix");
    StandardWording.PLACEHOLDER
        .matcher(fix)
        .results()
        .filter(m -> !StandardWording.KNOWN.contains(m.group(1)))
        .forEach(
            m ->
                yaml.fault(
                    "fix",
                    m.group() + " is unknown; known: " + new TreeSet<>(StandardWording.KNOWN)));
    return fix;
  }

  private static Words orNone(Words words) {
    return words == null ? Words.NONE : words;
  }

  private List<Basis> basis() {
    List<Basis> basis = new ArrayList<>();
    for (String ground : yaml.list("basis")) {
      String key = ground.replaceFirst("^([A-Z]+(?:58)?|[A-Z]\\d{3}|[A-Za-z][A-Za-z-]*).*$", "$1");
      Law law = longestKey(ground);
      if (law == null) {
        yaml.fault("basis", "\"" + key + "\" is not in the law register of pack " + pack);
      } else {
        basis.add(new Basis(law, ground.substring(law.key().length()).trim()));
      }
    }
    return basis;
  }

  private Law longestKey(String ground) {
    return laws.values().stream()
        .filter(l -> ground.startsWith(l.key()))
        .max(Comparator.comparingInt(l -> l.key().length()))
        .orElse(null);
  }

  private static Map<String, Rule.Variant> variants(Yaml yaml) {
    Map<String, Rule.Variant> variants = new HashMap<>();
    for (String name : yaml.keys()) {
      Yaml v = yaml.under(name);
      v.allow(VARIANT_FIELDS);
      variants.put(
          name,
          new Rule.Variant(
              v.word("severity", Severity.class, null),
              v.word("verdict", Verdict.class, null),
              v.words("message"),
              v.words("remedy"),
              v.date("from", null),
              v.date("until", null)));
    }
    return variants;
  }

  private static SortedMap<LocalDate, Severity> severityFrom(Yaml yaml) {
    SortedMap<LocalDate, Severity> severities = new TreeMap<>();
    for (String day : yaml.keys()) {
      severities.put(
          yaml.date("severityFrom", day, LocalDate.MAX),
          yaml.word(day, Severity.class, Severity.INFO));
    }
    return severities;
  }

  /** The prose between the first heading and the first example. */
  private static String why(String body) {
    String prose = body.replaceFirst("(?s)^\\s*#[^\\n]*\\n", "");
    int end = prose.indexOf("\n## ");
    return (end < 0 ? prose : prose.substring(0, end)).strip();
  }
}
