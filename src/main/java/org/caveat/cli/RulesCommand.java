package org.caveat.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.caveat.finding.Basis;
import org.caveat.finding.Rule;
import org.caveat.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code caveat rules}. */
@Command(
    name = "rules",
    description = "List the rules, or what changes between two days.",
    footer = {
      "",
      "Examples:",
      "  caveat rules --pack cn",
      "  caveat rules --pack cn --as-of 2026-01-01 --compare 2026-10-01"
    })
final class RulesCommand implements Callable<Integer> {
  @Mixin(name = "Rules")
  private PackOptions packs;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Rules and severities of that day (default: today).")
  private LocalDate asOf = LocalDate.now();

  @Option(
      names = "--compare",
      paramLabel = "DATE",
      description = "List only what differs on this other day.")
  private LocalDate compare;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    int listed = 0;
    for (RulePack pack : packs.load()) {
      for (Rule rule : pack.rules()) {
        listed += list(out, rule);
      }
    }
    out.println(
        listed
            + (compare == null
                ? " rules on " + asOf
                : " rules change between " + asOf + " and " + compare));
    out.flush();
    return ExitCode.CLEAN.code();
  }

  private int list(PrintWriter out, Rule rule) {
    if (compare == null) {
      out.printf(
          "%-32s %-8s %-12s %s  %s%n",
          rule.id(),
          state(rule, "", asOf),
          rule.kind().name().toLowerCase(Locale.ROOT),
          rule.title().in("en"),
          rule.title().zh());
      return 1;
    }
    List<String> changes = changes(rule);
    changes.forEach(c -> out.printf("%-32s %s%n", rule.id(), c));
    return changes.isEmpty() ? 0 : 1;
  }

  /** What differs between the two days: severities, cases of the rule, and its grounds. */
  private List<String> changes(Rule rule) {
    List<String> changes = new ArrayList<>();
    addChange("", rule, changes);
    new TreeSet<>(rule.variants().keySet()).forEach(v -> addChange(v, rule, changes));
    for (Basis basis : rule.basis()) {
      if (basis.isInForce(asOf) != basis.isInForce(compare)) {
        changes.add(basis.line("en") + (basis.isInForce(compare) ? " in force" : " not in force"));
      }
    }
    return changes;
  }

  private void addChange(String variant, Rule rule, List<String> changes) {
    String now = state(rule, variant, asOf);
    String then = state(rule, variant, compare);
    if (!now.equals(then)) {
      changes.add((variant.isEmpty() ? "" : variant + ": ") + now + " -> " + then);
    }
  }

  private static String state(Rule rule, String variant, LocalDate day) {
    return rule.isInForce(variant, day) ? rule.severity(variant, day).word() : "off";
  }
}
