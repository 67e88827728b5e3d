package org.caveat.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
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
  @Mixin private PackOptions packs;

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
    String now = state(rule, asOf);
    if (compare == null) {
      out.printf(
          "%-32s %-8s %-12s %s  %s%n",
          rule.id(),
          now,
          rule.kind().name().toLowerCase(java.util.Locale.ROOT),
          rule.title().in("en"),
          rule.title().zh());
      return 1;
    }
    String then = state(rule, compare);
    if (now.equals(then)) {
      return 0;
    }
    out.printf("%-32s %s -> %s%n", rule.id(), now, then);
    return 1;
  }

  private static String state(Rule rule, LocalDate day) {
    return rule.isInForce(day) ? rule.severity("", day).word() : "off";
  }
}
