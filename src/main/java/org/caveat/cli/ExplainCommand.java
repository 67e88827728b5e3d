package org.caveat.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.caveat.finding.Basis;
import org.caveat.finding.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caveat explain}. */
@Command(
    name = "explain",
    description = "Explain a rule: what it asks, why, by which law, how to mend it.",
    footer = {"", "Example:", "  caveat explain cn-guaranteed-return"})
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RULE", description = "Id of a rule; caveat rules lists them.")
  private String id;

  @Mixin(name = "Rules")
  private PackOptions packs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<Rule> rules = packs.load().stream().flatMap(p -> p.rules().stream()).toList();
    Rule rule =
        rules.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(() -> unknown(rules));
    explain(rule, spec.commandLine().getOut());
    return ExitCode.CLEAN.code();
  }

  private ParameterException unknown(List<Rule> rules) {
    String word = id.replaceFirst("^[a-z]+-", "");
    List<String> near =
        rules.stream()
            .map(Rule::id)
            .filter(r -> r.contains(word) || word.contains(r.replaceFirst("^[a-z]+-", "")))
            .toList();
    return new ParameterException(
        spec.commandLine(),
        "no rule \""
            + id
            + "\""
            + (near.isEmpty()
                ? "; caveat rules lists them"
                : "; did you mean " + String.join(", ", near) + "?"));
  }

  private static void explain(Rule rule, PrintWriter out) {
    out.println(rule.id() + "  " + rule.title().en() + "  " + rule.title().zh());
    out.println(
        rule.severity().word()
            + ", "
            + rule.kind().name().toLowerCase(java.util.Locale.ROOT)
            + ", "
            + rule.verdict().word()
            + ", verified "
            + rule.verified()
            + ", since "
            + rule.since());
    out.println();
    out.println(rule.why());
    out.println();
    for (Basis basis : rule.basis()) {
      out.println(
          "Basis: "
              + basis.line("zh")
              + "  "
              + basis.law().number()
              + "  ["
              + basis.law().status()
              + ", "
              + basis.law().verified()
              + "]");
    }
    out.println("Remedy: " + rule.remedy().en());
    out.println("整改: " + rule.remedy().zh());
    if (!rule.fix().isEmpty()) {
      out.println("Insert: " + rule.fix());
    }
    out.flush();
  }
}
