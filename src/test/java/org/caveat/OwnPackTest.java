package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.Finding;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's copy of a shipped pack runs with the user's logic, not with the shipped one. */
class OwnPackTest {
  private static final String PROMISE = "Our fund pays a guaranteed 8% a year. Invest now.";

  private static final Profile NOTHING_SAID = new Profile(null, null, null, null, Set.of());

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void copy() throws IOException {
    pack = folder.resolve("us");
    try (Stream<Path> files = Files.walk(Path.of("rules/us"))) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(Path.of("rules/us").relativize(file)));
      }
    }
  }

  @Test
  void an_unchanged_copy_finds_what_the_shipped_pack_finds() throws Exception {
    assertThat(found(Packs.load(pack, Checker::phraseIndex)))
        .contains("us-guarantee")
        .isEqualTo(found(Packs.shipped("us")));
  }

  @Test
  void a_changed_condition_holds() throws Exception {
    Path logic = pack.resolve("us-guarantee/rule.drl");
    String drl = Files.readString(logic);
    Files.writeString(
        logic, drl.replace("\nwhen\n", "\nwhen\n    exists Material( language == \"fr\" )\n"));
    assertThat(found(Packs.load(pack, Checker::phraseIndex))).doesNotContain("us-guarantee");
  }

  private static List<String> found(RulePack pack) throws Exception {
    Checker checker = new Checker(List.of(pack), FundTable.NONE);
    return checker
        .check(Extractor.ofText("own.txt", "text", PROMISE), NOTHING_SAID, "en", Set.of("us"))
        .findings()
        .stream()
        .map(Finding::rule)
        .toList();
  }
}
