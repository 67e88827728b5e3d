package org.caveat.annotate.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhraseSyntaxTest {
  @Test
  void words_that_must_not_follow() {
    assertThat(finds("一定(!的|程度)会?涨", "一定会涨")).isTrue();
    assertThat(finds("一定(!的|程度)..4涨", "一定程度上涨")).isFalse();
  }

  @Test
  void words_that_must_not_stand_before() {
    assertThat(finds("(<!长|到)期限", "期限")).isTrue();
    assertThat(finds("(<!长|到)期限", "到期限")).isFalse();
  }

  @Test
  void what_must_not_stand_there_is_no_literal_to_look_for() {
    assertThatThrownBy(() -> PhraseSyntax.of("(!存款)", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean finds(String phrase, String text) {
    return new Phrase("list", "", phrase, false).pattern().matcher(text).find();
  }
}
