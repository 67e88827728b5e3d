package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void simplified_text_stays_as_it_is() {
    String text = "公募基金的过往业绩不预示未来表现后里面台只干系";
    assertThat(Folding.fold(text)).isEqualTo(text);
  }
}
