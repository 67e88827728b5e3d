package org.caveat.rules;

import java.nio.file.Path;
import java.util.List;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Rule;

/**
 * A rule as it stands in its folder.
 *
 * @param drl text of rule.drl
 */
public record RuleFolder(
    Path path, Rule rule, String drl, List<PhraseLine> lines, List<Example> examples) {
  public RuleFolder {
    lines = List.copyOf(lines);
    examples = List.copyOf(examples);
  }
}
