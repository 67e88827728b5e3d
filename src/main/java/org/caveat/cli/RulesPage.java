package org.caveat.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.rules.RulePack;

/** The page of all rules, {@code docs/rules.md}, made from the rules themselves. */
final class RulesPage {
  private RulesPage() {}

  static String of(List<RulePack> packs) {
    return "<!-- Made from rules/ by RulesPage; do not edit. -->\n# Rules\n\n"
        + packs.stream().map(RulesPage::pack).collect(Collectors.joining("\n"));
  }

  private static String pack(RulePack pack) {
    return "## "
        + pack.title().en()
        + " · "
        + pack.title().zh()
        + "\n\n"
        + pack.rules().size()
        + " rules, for documents in "
        + String.join(", ", pack.languages())
        + ".\n\n| rule | severity | what | 说明 | basis |\n|---|---|---|---|---|\n"
        + pack.rules().stream().map(RulesPage::row).collect(Collectors.joining())
        + "\n### Law\n\n| key | document | number | status | in force | seen |\n|---|---|---|---|---|---|\n"
        + pack.laws().stream().map(RulesPage::law).collect(Collectors.joining());
  }

  private static String row(Rule rule) {
    String basis =
        rule.basis().stream()
            .map(b -> b.law().key() + " " + b.article())
            .map(String::strip)
            .collect(Collectors.joining("; "));
    String since = rule.from().equals(LocalDate.MIN) ? "" : " from " + rule.from();
    return cells(
        "[" + rule.id() + "](../rules/" + rule.pack() + "/" + rule.id() + "/README.md)",
        rule.severity().word() + since,
        rule.title().en(),
        rule.title().zh(),
        basis);
  }

  private static String law(Law law) {
    String from = law.from().equals(LocalDate.MIN) ? "" : law.from().toString();
    return cells(law.key(), law.title(), law.number(), law.status(), from, law.verified());
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells).replace("\n", " ") + " |\n";
  }
}
