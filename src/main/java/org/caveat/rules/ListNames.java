package org.caveat.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caveat.facts.PhraseLine;

/** Checks that the phrase lists and statements which a rule's logic names are there. */
final class ListNames {
  private static final Pattern NAMED = Pattern.compile("\\b(?:list|kind) == \"([^\"]+)\"");

  private ListNames() {}

  static void check(PackFolder pack, List<PackFault> faults) {
    Set<String> lists = pack.lines().stream().map(PhraseLine::list).collect(Collectors.toSet());
    pack.rules().forEach(r -> check(r, lists, faults));
  }

  private static void check(RuleFolder rule, Set<String> lists, List<PackFault> faults) {
    String file = rule.path().resolve("rule.drl").toString();
    int number = 0;
    for (String line : rule.drl().split("\n", -1)) {
      number++;
      Matcher named = NAMED.matcher(line);
      while (named.find()) {
        if (!lists.contains(named.group(1))) {
          String cause = "no list \"" + named.group(1) + "\": no phrases or statement of that name";
          faults.add(new PackFault(file, number, cause));
        }
      }
    }
  }
}
