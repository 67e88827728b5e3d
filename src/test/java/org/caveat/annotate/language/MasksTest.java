package org.caveat.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MasksTest {
  @Test
  void digits_without_end_are_no_number() {
    assertThat(Masks.mask("收益" + "7".repeat(500) + "%。", List.of()))
        .isEqualTo("收益" + "·".repeat(500) + "%。");
  }

  @Test
  void a_number_stays() {
    assertThat(Masks.mask("规模1,234,567,890.12元，代码000001", List.of()))
        .isEqualTo("规模1,234,567,890.12元，代码000001");
  }
}
