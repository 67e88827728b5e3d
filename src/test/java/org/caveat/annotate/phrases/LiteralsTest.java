package org.caveat.annotate.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  private static final Literals LITERALS =
      Literals.of(
          new TreeMap<>(
              Map.of(
                  "稳",
                  new int[] {1},
                  "稳赚",
                  new int[] {2, 3},
                  "稳赚不赔",
                  new int[] {4},
                  "不赔",
                  new int[] {5},
                  "不亏",
                  new int[] {6})));

  @Test
  void each_literal_is_found_where_others_begin_or_end_in_it() {
    assertThat(found(LITERALS, "稳赚不赔", 0, 4)).containsExactly(1, 2, 3, 4, 5);
    assertThat(found(LITERALS, "不稳不赚不", 0, 5)).containsExactly(1);
    assertThat(found(LITERALS, "稳稳", 0, 2)).containsExactly(1, 1);
  }

  @Test
  void nothing_reaches_past_the_range() {
    assertThat(found(LITERALS, "稳赚不赔", 0, 3)).containsExactly(1, 2, 3);
    assertThat(found(LITERALS, "稳赚不赔", 1, 4)).containsExactly(5);
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LITERALS.write(new DataOutputStream(bytes));
    Literals read = Literals.read(ByteBuffer.wrap(bytes.toByteArray()));
    assertThat(found(read, "稳赚不赔不亏", 0, 6)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void no_literals_are_found_nowhere() {
    assertThat(found(Literals.of(new TreeMap<>()), "稳", 0, 1)).isEmpty();
  }

  private static List<Integer> found(Literals literals, String text, int from, int to) {
    List<Integer> found = new ArrayList<>();
    literals.find(text, from, to, found::add);
    return found;
  }
}
