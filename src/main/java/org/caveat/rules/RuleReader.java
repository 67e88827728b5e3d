package org.caveat.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;

/** Reads one rule folder. */
final class RuleReader {
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
    String readme = content(file, faults);
    String[] parts = split(file, readme);
    Yaml yaml = Yaml.read(file.toString(), parts[0], 2, faults);
    Rule rule = new FrontMatter(folder, pack, laws, yaml).rule(parts[1]);
    List<Example> examples = Examples.read(rule.id(), readme);
    checkExamples(file, (int) readme.lines().count(), examples);
    return new RuleFolder(
        folder, rule, logic(), new PhraseFiles(folder, classes, faults).lines(rule.id()), examples);
  }

  private String logic() {
    Path file = folder.resolve("rule.drl");
    String drl = content(file, faults);
    if (Files.exists(file) && !drl.contains("rule ")) {
      faults.add(new PackFault(file.toString(), 1, "no rule in it"));
    }
    return drl;
  }

  List<PhraseLine> sharedLines() {
    return new PhraseFiles(folder, classes, faults).lines("_shared");
  }

  private String[] split(Path file, String readme) {
    int end = readme.startsWith("---\n") ? readme.indexOf("\n---\n", 3) : -1;
    if (end < 0) {
      faults.add(new PackFault(file.toString(), 1, "no front matter between two lines of ---"));
      return new String[] {"{}", readme};
    }
    return new String[] {readme.substring(4, end + 1), readme.substring(end + 5)};
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

  static String content(Path file, List<PackFault> faults) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      faults.add(new PackFault(file.toString(), 0, "cannot be read"));
      return "";
    }
  }
}
