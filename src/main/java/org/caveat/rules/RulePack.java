package org.caveat.rules;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.finding.Words;
import org.kie.api.KieBase;

/**
 * A rule pack ready to run. The rules' logic is loaded at the first check.
 *
 * @param languages of documents it applies to by default: "zh", "en"
 * @param lines phrases and statements its rules look for
 * @param index of the lines, as the {@link PhraseIndexer} made it
 */
public record RulePack(
    String id,
    Words title,
    String jurisdiction,
    List<String> languages,
    List<Law> laws,
    List<Rule> rules,
    List<PhraseLine> lines,
    ByteBuffer index,
    Supplier<KieBase> logic) {
  public RulePack {
    languages = List.copyOf(languages);
    laws = List.copyOf(laws);
    rules = List.copyOf(rules);
    lines = List.copyOf(lines);
  }
}
