package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.annotate.names.FundTable;
import org.caveat.rules.Example;
import org.caveat.rules.PackBuilder;
import org.caveat.rules.PackFolder;
import org.caveat.rules.PackReader;
import org.caveat.rules.Packs;
import org.caveat.rules.RuleFolder;
import org.caveat.rules.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in a rule's README is a test. {@code -Drule=cn-urgency} runs those of one rule,
 * {@code -Drule=cn-} those of a pack.
 */
class RuleExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() throws Exception {
    String wanted = System.getProperty("rule", "");
    List<RulePack> packs = new ArrayList<>();
    List<RuleFolder> folders = new ArrayList<>();
    for (Path folder : PackBuilder.packFolders(Path.of("rules"))) {
      PackFolder pack = PackReader.read(folder);
      packs.add(Packs.shipped(pack.id()));
      folders.addAll(pack.rules());
    }
    Checker checker = new Checker(packs, FundTable.NONE);
    return folders.stream()
        .filter(f -> f.rule().id().startsWith(wanted))
        .flatMap(f -> f.examples().stream().map(e -> test(checker, f.rule().pack(), e)));
  }

  private static DynamicTest test(Checker checker, String pack, Example example) {
    String name = example.rule() + ":" + example.line() + " " + example.kind();
    return DynamicTest.dynamicTest(name, () -> check(ExampleRun.of(checker, pack, example)));
  }

  private static void check(ExampleRun run) {
    if (run.example().kind() == Example.Kind.TODO) {
      if (run.isRight()) {
        fail("this todo example passes now: make it a finding or clean example");
      }
    } else {
      assertThat(run.isRight()).as(() -> "\n" + run.diff()).isTrue();
    }
  }
}
