package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.rules.Packs;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final String PROMISE = "华夏安享债券A保本保收益，欢迎申购。\n\n";

  @Test
  void a_rule_lists_its_first_hundred_places_and_states_how_many_there_are() throws Exception {
    List<Finding> promises =
        check(PROMISE.repeat(250)).findings().stream()
            .filter(f -> f.rule().equals("cn-guaranteed-return"))
            .toList();
    assertThat(promises).hasSize(100);
    assertThat(promises).allMatch(f -> f.message().contains("共 250 处，仅列前 100 处"));
    assertThat(promises.get(99).line()).isEqualTo(199);
  }

  @Test
  void what_is_capped_still_counts_as_failed() throws Exception {
    assertThat(check(PROMISE.repeat(250)).outcomes())
        .filteredOn(o -> o.rule().equals("cn-guaranteed-return"))
        .allMatch(o -> o.findings() == 250);
  }

  @Test
  void a_text_may_begin_with_a_range_of_returns() throws Exception {
    assertThat(check("高达3.9%-4.5%的收益率，华夏安享债券A欢迎申购。").findings()).isNotEmpty();
  }

  private static DocumentReport check(String text) throws Exception {
    Checker checker = new Checker(List.of(Packs.shipped("cn")), FundTable.NONE);
    Profile nothingSaid = new Profile(null, null, null, null, Set.of());
    return checker.check(Extractor.ofText("many.txt", "text", text), nothingSaid, "zh", Set.of());
  }
}
