package org.caveat.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Law;
import org.caveat.finding.Words;

/** Reads a rule pack from its folder; all faults are collected before it gives up. */
public final class PackReader {
  private static final Set<String> PACK_FIELDS =
      Set.of("id", "title", "jurisdiction", "languages", "law");
  private static final Set<String> LAW_FIELDS =
      Set.of("title", "number", "status", "from", "until", "verified", "phases", "note");

  private final List<PackFault> faults;

  private PackReader(List<PackFault> faults) {
    this.faults = faults;
  }

  /**
   * @param folder folder with pack.yaml and a folder for each rule
   * @throws BrokenPackException with all faults of the pack's files, its logic apart
   */
  public static PackFolder read(Path folder) throws BrokenPackException {
    List<PackFault> faults = new ArrayList<>();
    PackFolder pack = read(folder, faults);
    if (!faults.isEmpty()) {
      throw new BrokenPackException(faults);
    }
    return pack;
  }

  /** Reads as much as can be read; what cannot is among the faults. */
  static PackFolder read(Path folder, List<PackFault> faults) {
    PackFolder pack = new PackReader(faults).pack(folder);
    ListNames.check(pack, faults);
    return pack;
  }

  private PackFolder pack(Path folder) {
    Path file = folder.resolve("pack.yaml");
    Yaml yaml = Yaml.read(file.toString(), content(file), 1, faults);
    yaml.allow(PACK_FIELDS);
    String id = yaml.required("id");
    if (!id.isEmpty() && !id.equals(folder.getFileName().toString())) {
      yaml.fault("id", "id \"" + id + "\" is not the name of its folder");
    }
    Map<String, Law> laws = laws(yaml.under("law"));
    WordClasses classes = classes(folder.resolve("words.txt"));
    List<RuleFolder> rules = new ArrayList<>();
    List<PhraseLine> shared = new ArrayList<>();
    for (Path child : folders(folder)) {
      if (child.getFileName().toString().equals("_shared")) {
        shared.addAll(new RuleReader(child, id, laws, classes, faults).sharedLines());
      } else {
        rules.add(new RuleReader(child, id, laws, classes, faults).read());
      }
    }
    Words title = yaml.words("title");
    return new PackFolder(
        id,
        title == null ? Words.NONE : title,
        yaml.text("jurisdiction"),
        yaml.list("languages"),
        laws,
        rules,
        shared);
  }

  private WordClasses classes(Path file) {
    return Files.exists(file) ? WordClasses.read(file, content(file), faults) : WordClasses.NONE;
  }

  private Map<String, Law> laws(Yaml register) {
    Map<String, Law> laws = new HashMap<>();
    for (String key : register.keys()) {
      Yaml law = register.under(key);
      law.allow(LAW_FIELDS);
      LocalDate from = law.date("from", LocalDate.MIN);
      LocalDate until = law.date("until", LocalDate.MAX);
      laws.put(
          key,
          new Law(
              key,
              law.required("title"),
              law.text("number"),
              law.required("status"),
              from,
              until,
              phases(law.under("phases")),
              law.required("verified")));
    }
    return laws;
  }

  /** Days by single article, from keys that name several: {@code 15(2)(3)}, {@code 13,23-25}. */
  private static Map<String, LocalDate> phases(Yaml register) {
    Map<String, LocalDate> phases = new HashMap<>();
    for (String key : register.keys()) {
      LocalDate day = register.date(key, LocalDate.MIN);
      for (String articles : key.split(",")) {
        Articles.in(articles.strip()).forEach(a -> phases.put(a, day));
      }
    }
    return phases;
  }

  private List<Path> folders(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      faults.add(new PackFault(folder.toString(), 0, "cannot be listed: " + e.getMessage()));
      return List.of();
    }
  }

  private String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      faults.add(new PackFault(file.toString(), 0, "cannot be read"));
      return "{}";
    }
  }
}
