package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  @Test
  void lines_end_at_every_kind_of_line_break() {
    LineMap lines = new LineMap("a\nb\r\nc\rd");
    assertThat(lines.lines()).isEqualTo(4);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.line(5)).isEqualTo(3);
    assertThat(lines.line(7)).isEqualTo(4);
  }

  @Test
  void columns_count_code_units_from_one() {
    LineMap lines = new LineMap("基金\n保本🚀稳");
    assertThat(lines.column(0)).isEqualTo(1);
    assertThat(lines.column(3)).isEqualTo(1);
    assertThat(lines.column(7)).isEqualTo(5);
  }

  @Test
  void an_empty_text_has_one_line() {
    assertThat(new LineMap("").line(0)).isEqualTo(1);
  }
}
