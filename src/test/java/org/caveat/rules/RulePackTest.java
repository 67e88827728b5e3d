package org.caveat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caveat.finding.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every shipped rule; each test names all rules at fault at once. */
class RulePackTest {
  private static final int FEWEST_EXAMPLES = 3;
  private static final int FEWEST_EXAMPLES_OF_CORE = 4;

  /** The rules that matter most: promises, grounds of claims, and statements that must be there. */
  private static final Set<String> CORE =
      Set.of(
          "cn-guaranteed-return",
          "cn-no-risk-wording",
          "cn-expected-return",
          "cn-performance-forecast",
          "cn-positive-return-probability",
          "cn-low-risk-inducement",
          "cn-deposit-substitute",
          "cn-absolute-terms",
          "cn-urgency",
          "cn-gift-inducement",
          "cn-endorsement",
          "cn-praise-needs-evidence",
          "cn-ranking-evidence",
          "cn-rating-award-citation",
          "cn-data-source-date",
          "cn-performance-window-6m",
          "cn-new-fund-no-performance",
          "cn-benchmark-shown",
          "cn-full-year-coverage",
          "cn-custodian-reviewed-data",
          "cn-manager-all-products",
          "cn-simulated-data",
          "cn-past-performance-disclaimer",
          "cn-risk-warning-present",
          "cn-registration-statement",
          "cn-shareholder-separation",
          "cn-special-product-disclosure",
          "cn-money-fund-not-deposit",
          "cn-holding-period-liquidity",
          "cn-dca-statement",
          "cn-name-code-match",
          "cn-number-consistency");

  private static final Pattern NAME = Pattern.compile("(?m)^rule \"([^\"]+)\"");
  private static final Pattern CONSEQUENCE = Pattern.compile("(?s)\\bthen\\b(.*?)\\bend\\b");

  private static final List<PackFolder> PACKS = new ArrayList<>();
  private static final List<RuleFolder> RULES = new ArrayList<>();

  @BeforeAll
  static void read() throws Exception {
    for (Path folder : PackBuilder.packFolders(Path.of("rules"))) {
      PACKS.add(PackReader.read(folder));
    }
    PACKS.forEach(p -> RULES.addAll(p.rules()));
  }

  @Test
  void every_rule_shows_what_it_finds_and_what_it_leaves() {
    assertThat(
            faults(
                f ->
                    count(f, Example.Kind.FINDING) < fewest(f)
                        || count(f, Example.Kind.CLEAN) < fewest(f)))
        .isEmpty();
  }

  private static int fewest(RuleFolder f) {
    return CORE.contains(f.rule().id()) ? FEWEST_EXAMPLES_OF_CORE : FEWEST_EXAMPLES;
  }

  @Test
  void the_chinese_rulebook_is_whole() {
    List<RuleFolder> chinese = RULES.stream().filter(f -> f.rule().pack().equals("cn")).toList();
    assertThat(chinese).hasSizeGreaterThanOrEqualTo(81);
    assertThat(chinese.stream().mapToInt(f -> f.examples().size()).sum())
        .isGreaterThanOrEqualTo(560);
  }

  @Test
  void core_rules_are_in_the_pack() {
    assertThat(RULES.stream().map(f -> f.rule().id())).containsAll(CORE);
  }

  @Test
  void every_rule_speaks_both_languages() {
    assertThat(
            faults(
                f -> {
                  Rule r = f.rule();
                  return r.title().zh().isEmpty()
                      || r.title().en().isEmpty()
                      || r.message("").zh().isEmpty()
                      || r.message("").en().isEmpty()
                      || r.remedy("").zh().isEmpty()
                      || r.remedy("").en().isEmpty();
                }))
        .isEmpty();
  }

  @Test
  void every_rule_says_why_and_on_what_ground() {
    assertThat(faults(f -> f.rule().basis().isEmpty() || f.rule().why().length() < 60)).isEmpty();
  }

  @Test
  void no_rule_rests_on_repealed_law() {
    assertThat(
            faults(
                f -> f.rule().basis().stream().anyMatch(b -> b.law().status().equals("repealed"))))
        .isEmpty();
  }

  @Test
  void an_error_never_rests_on_a_draft_or_on_practice_alone() {
    assertThat(
            faults(
                f ->
                    f.rule().severity().name().equals("ERROR")
                        && f.rule().basis().stream()
                            .allMatch(b -> b.law().status().matches("draft|practice"))))
        .isEmpty();
  }

  @Test
  void logic_is_named_after_its_rule_and_only_reports() {
    assertThat(faults(f -> !isNamedAfter(f) || !onlyReports(f) || f.drl().lines().count() > 60))
        .isEmpty();
  }

  private static boolean isNamedAfter(RuleFolder f) {
    return NAME.matcher(f.drl())
        .results()
        .allMatch(
            m -> m.group(1).equals(f.rule().id()) || m.group(1).startsWith(f.rule().id() + " "));
  }

  private static boolean onlyReports(RuleFolder f) {
    Matcher consequence = CONSEQUENCE.matcher(f.drl());
    boolean only = true;
    while (consequence.find()) {
      only &= consequence.group(1).strip().matches("findings\\.report\\(kcontext, \\$\\w+\\);");
    }
    return only;
  }

  private static long count(RuleFolder f, Example.Kind kind) {
    return f.examples().stream().filter(e -> e.kind() == kind).count();
  }

  private static String faults(java.util.function.Predicate<RuleFolder> faulty) {
    return RULES.stream().filter(faulty).map(f -> f.rule().id()).collect(Collectors.joining(" "));
  }
}
