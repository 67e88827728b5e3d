package org.caveat.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Basis;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Words;

/** Reads one rule folder. */
final class RuleReader {
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
  private static final Set<String> VARIANT_FIELDS =
      Set.of("severity", "verdict", "message", "remedy", "from", "until");

  private final Path folder;
  private final String pack;
  private final Map<String, Law> laws;
  private final WordClasses classes;
  private final List<PackFault> faults;

  RuleReader(
      Path folder,
      String pack,
      Map<String, Law> laws,
      WordClasses classes,
      List<PackFault> faults) {
    this.folder = folder;
    this.pack = pack;
    this.laws = laws;
    this.classes = classes;
    this.faults = faults;
  }

  RuleFolder read() {
    Path file = folder.resolve("README.md");
    String readme = content(file);
    String[] parts = split(file, readme);
    Yaml yaml = Yaml.read(file.toString(), parts[0], 2, faults);
    Rule rule = rule(yaml, parts[1]);
    List<Example> examples = Examples.read(rule.id(), readme);
    checkExamples(file, (int) readme.lines().count(), examples);
    return new RuleFolder(folder, rule, logic(), lines(rule.id()), examples);
  }

  private String logic() {
    Path file = folder.resolve("rule.drl");
    String drl = content(file);
    if (Files.exists(file) && !drl.contains("rule ")) {
      faults.add(new PackFault(file.toString(), 1, "no rule in it"));
    }
    return drl;
  }

  List<PhraseLine> sharedLines() {
    return lines("_shared");
  }

  private String[] split(Path file, String readme) {
    int end = readme.startsWith("---\n") ? readme.indexOf("\n---\n", 3) : -1;
    if (end < 0) {
      faults.add(new PackFault(file.toString(), 1, "no front matter between two lines of ---"));
      return new String[] {"{}", readme};
    }
    return new String[] {readme.substring(4, end + 1), readme.substring(end + 5)};
  }

  private Rule rule(Yaml yaml, String body) {
    yaml.allow(FIELDS);
    String id = yaml.required("id");
    if (!id.equals(folder.getFileName().toString())) {
      boolean taken = !id.isEmpty() && Files.isDirectory(folder.resolveSibling(id));
      String cause =
          taken ? "\" is a duplicate of that of folder " + id : "\" is not the name of its folder";
      yaml.fault("id", "id \"" + id + cause);
    }
    List.of(
            "kind",
            "verdict",
            "severity",
            "basis",
            "verified",
            "since",
            "message",
            "remedy",
            "title")
        .forEach(yaml::required);
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
        basis(yaml),
        yaml.date("from", LocalDate.MIN),
        yaml.date("until", LocalDate.MAX),
        yaml.text("verified"),
        yaml.text("since"),
        orNone(yaml.words("message")),
        orNone(yaml.words("remedy")),
        variants(yaml.under("variants")),
        severityFrom(yaml.under("severityFrom")),
        why(body),
        fix(yaml));
  }

  private static String fix(Yaml yaml) {
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

  private List<Basis> basis(Yaml yaml) {
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
        .max(java.util.Comparator.comparingInt(l -> l.key().length()))
        .orElse(null);
  }

  private Map<String, Rule.Variant> variants(Yaml yaml) {
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

  private SortedMap<LocalDate, Severity> severityFrom(Yaml yaml) {
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

  private void checkExamples(Path file, int end, List<Example> examples) {
    for (Example.Kind kind : List.of(Example.Kind.FINDING, Example.Kind.CLEAN)) {
      if (examples.stream().noneMatch(e -> e.kind() == kind)) {
        faults.add(
            new PackFault(
                file.toString(),
                end,
                "no ```" + kind.name().toLowerCase(Locale.ROOT) + " example"));
      }
    }
    for (Example e : examples) {
      if (e.kind() == Example.Kind.FINDING && e.expected().isEmpty() && !e.wholeDocument()) {
        faults.add(
            new PackFault(
                file.toString(), e.line(), "a finding example without a [mark]{" + e.rule() + "}"));
      }
    }
  }

  private List<PhraseLine> lines(String id) {
    List<PhraseLine> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        boolean statement = name.startsWith("statement");
        String list =
            name.equals("phrases") || name.equals("statement")
                ? id
                : id + "/" + name.replaceFirst("^statement-", "");
        lines.addAll(lines(file, list, statement));
      }
    } catch (IOException e) {
      faults.add(new PackFault(folder.toString(), 0, "cannot be listed"));
    }
    return lines;
  }

  private List<PhraseLine> lines(Path file, String list, boolean statement) {
    List<PhraseLine> lines = new ArrayList<>();
    String group = "";
    int number = 0;
    for (String line : content(file).split("\n", -1)) {
      number++;
      String words = line.replaceFirst("(^|\\s)#.*$", "").strip();
      if (words.matches("\\[[^\\]]+\\]") && !words.matches("\\[.\\]")) {
        group = words.substring(1, words.length() - 1).strip();
      } else if (!words.isEmpty()) {
        String text = classes.expand(words);
        lines.add(new PhraseLine(list, group, text, statement, file.toString(), number));
      }
    }
    return lines;
  }

  private String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      faults.add(new PackFault(file.toString(), 0, "cannot be read"));
      return "";
    }
  }
}
