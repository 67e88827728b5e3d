package org.caveat.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Law;
import org.caveat.finding.Words;

/** A rule pack as it stands in its folder. */
public record PackFolder(
    String id,
    Words title,
    String jurisdiction,
    List<String> languages,
    Map<String, Law> laws,
    List<RuleFolder> rules,
    List<PhraseLine> shared) {
  public PackFolder {
    languages = List.copyOf(languages);
    laws = Map.copyOf(laws);
    rules = List.copyOf(rules);
    shared = List.copyOf(shared);
  }

  /** The lines of all phrase lists and statements. */
  List<PhraseLine> lines() {
    return Stream.concat(shared.stream(), rules.stream().flatMap(r -> r.lines().stream())).toList();
  }
}
