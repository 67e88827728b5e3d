package org.caveat.annotate.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.facts.PhraseLine;

/**
 * What the packs give the annotator: phrases to look for, and required statements as anchor groups.
 *
 * @param phrases lines of all {@code phrases.txt}
 * @param statements lines of all {@code statement.txt}; the group is the name of the anchor group
 * @param groups names of the anchor groups of each statement, in order
 */
public record PhraseLists(
    List<Phrase> phrases, List<Phrase> statements, Map<String, List<String>> groups) {
  public PhraseLists {
    phrases = List.copyOf(phrases);
    statements = List.copyOf(statements);
    groups = Map.copyOf(groups);
  }

  /**
   * Compiles the lines of packs.
   *
   * @param faults takes {@code path:line: cause} for each line that is not well formed
   */
  public static PhraseLists of(Collection<PhraseLine> lines, List<String> faults) {
    List<Phrase> phrases = new ArrayList<>();
    List<Phrase> statements = new ArrayList<>();
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (PhraseLine line : lines) {
      try {
        Phrase phrase = phrase(line);
        (line.statement() ? statements : phrases).add(phrase);
      } catch (IllegalArgumentException e) {
        faults.add(line.path() + ":" + line.line() + ": " + e.getMessage() + ": " + line.text());
      }
      if (line.statement()) {
        List<String> names = groups.computeIfAbsent(line.list(), k -> new ArrayList<>());
        if (!names.contains(line.group()) && !line.group().startsWith("except")) {
          names.add(line.group());
        }
      }
    }
    return new PhraseLists(phrases, statements, groups);
  }

  private static Phrase phrase(PhraseLine line) {
    return line.statement() || line.group().startsWith("except")
        ? PhraseSyntax.compile(line.list(), line.group(), line.text())
        : PhraseSyntax.compileClaim(line.list(), line.group(), line.text());
  }
}
