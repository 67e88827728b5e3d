package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.rules.BrokenPackException;
import org.caveat.rules.PackFault;
import org.caveat.rules.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack with faults stops with all of them at once, each at its file and line. */
class PackFaultsTest {
  private static final String RULE =
      """
      ---
      id: my-sure
      title: {en: "Sure", zh: "肯定"}
      kind: prohibit
      verdict: violation
      severity: warning
      basis: ["AD9"]
      verified: V1
      since: 1.0.0
      message: {en: "Sure", zh: "肯定"}
      remedy: {en: "Take it out", zh: "删去"}
      ---
      # Sure

      ```finding
      [肯定赚]{my-sure}
      ```

      ```clean
      不赚
      ```
      """;
  private static final String LOGIC =
      """
      package rules.my.my_sure;
      import org.caveat.facts.*;
      global org.caveat.rules.FindingCollector findings;
      rule "my-sure"
      when
          $hit : PhraseHit( list == "my-sure" )
      then
          findings.report(kcontext, $hit);
      end
      """;

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void write() throws IOException {
    pack = folder.resolve("my");
    write(
        "pack.yaml",
        """
        id: my
        title: {en: "My rules", zh: "我的规则"}
        jurisdiction: CN
        languages: [zh]
        law:
          AD: {title: "广告法", status: law, verified: V1}
        """);
    rule("my-sure", RULE, LOGIC, "肯定赚\n");
  }

  @Test
  void a_whole_pack_has_no_fault() throws Exception {
    assertThat(Packs.load(pack, Checker::phraseIndex).rules()).hasSize(1);
  }

  @Test
  void faults_of_every_kind_are_told_together() throws IOException {
    rule(
        "my-a", other("my-a").replace("severity: warning", "severity: loud"), logic("my-a"), "稳\n");
    rule(
        "my-b",
        other("my-b").replace("since:", "until: 2026-13-01\nsince:"),
        logic("my-b"),
        "(稳\n");
    rule(
        "my-c",
        other("my-c").replace("```clean", "```text"),
        logic("my-c").replace("when", "whem"),
        "稳\n");
    rule(
        "my-d",
        other("my-d").replace("AD9", "ZZ9"),
        logic("my-d").replace("PhraseHit", "Phrase"),
        "稳\n");
    rule(
        "my-e",
        other("my-sure").replace("kind:", "mood: good\nkind:"),
        logic("my-e").replace("== \"my-e\"", "== \"my-f\""),
        "稳\n");
    assertThat(faults())
        .extracting(PackFaultsTest::place)
        .containsExactlyInAnyOrder(
            "my-a/README.md:6",
            "my-b/README.md:9",
            "my-b/phrases.txt:1",
            "my-c/README.md:21",
            "my-c/rule.drl:5",
            "my-d/README.md:7",
            "my-d/rule.drl:6",
            "my-e/README.md:2",
            "my-e/README.md:4",
            "my-e/rule.drl:6");
  }

  @Test
  void logic_without_a_rule_is_a_fault() throws IOException {
    rule("my-sure", RULE, "package rules.my.my_sure;\n", "肯定赚\n");
    assertThat(faults()).extracting(PackFaultsTest::place).containsExactly("my-sure/rule.drl:1");
  }

  private static String other(String id) {
    return RULE.replace("my-sure", id);
  }

  private static String logic(String id) {
    return LOGIC.replace("my_sure", id.replace('-', '_')).replace("my-sure", id);
  }

  private List<PackFault> faults() {
    return catchThrowableOfType(
            BrokenPackException.class, () -> Packs.load(pack, Checker::phraseIndex))
        .faults();
  }

  private static String place(PackFault fault) {
    Path path = Path.of(fault.path());
    return path.getParent().getFileName() + "/" + path.getFileName() + ":" + fault.line();
  }

  private void rule(String id, String readme, String drl, String phrases) throws IOException {
    write(id + "/README.md", readme);
    write(id + "/rule.drl", drl);
    write(id + "/phrases.txt", phrases);
  }

  private void write(String name, String content) throws IOException {
    Path file = pack.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
