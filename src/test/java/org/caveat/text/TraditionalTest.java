package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import org.caveat.finding.Rule;
import org.caveat.rules.Packs;
import org.junit.jupiter.api.Test;

/** The one-to-one table against opencc4j, an independent conversion. */
class TraditionalTest {
  @Test
  void the_table_agrees_with_an_independent_conversion_for_nearly_all_characters() {
    List<String> different = new ArrayList<>();
    int converted = 0;
    for (char c = 0x4e00; c <= 0x9fa5; c++) {
      String theirs = ZhConverterUtil.toSimple(String.valueOf(c));
      String ours = Folding.fold(String.valueOf(c));
      if (theirs.length() == 1 && !theirs.equals(String.valueOf(c))) {
        converted++;
        if (!theirs.equals(ours)) {
          different.add(c + ": " + ours + " not " + theirs);
        }
      }
    }
    assertThat(converted).isGreaterThan(2000);
    assertThat(different.size()).as("%s", different).isLessThanOrEqualTo(converted / 50);
  }

  /** A dictionary of phrases would choose the same character for each of them. */
  @Test
  void the_wording_of_every_rule_is_put_into_traditional_characters() {
    List<String> wordings = Packs.shipped("cn").rules().stream().map(Rule::fix).toList();
    assertThat(wordings.stream().map(Traditional::of))
        .containsExactlyElementsOf(
            wordings.stream()
                .map(f -> ZhConverterUtil.toTraditional(f).replace('爲', '為'))
                .toList());
    assertThat(wordings.stream().map(Traditional::of).map(Folding::fold))
        .containsExactlyElementsOf(wordings.stream().map(Folding::fold).toList());
  }

  @Test
  void a_text_is_in_the_script_of_most_of_its_characters() {
    assertThat(Traditional.isScriptOf("澄明消費精選混合")).isTrue();
    assertThat(Traditional.isScriptOf("澄明消费精选混合，後市可期")).isFalse();
    assertThat(Traditional.isScriptOf("Fund, 2026")).isFalse();
  }

  @Test
  void simplified_text_stays_as_it_is() {
    String text = "公募基金的过往业绩不预示未来表现后里面台只干系";
    assertThat(Folding.fold(text)).isEqualTo(text);
  }
}
