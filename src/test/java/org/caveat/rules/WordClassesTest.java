package org.caveat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassesTest {
  private final List<PackFault> faults = new ArrayList<>();

  @Test
  void a_phrase_names_a_class_and_a_class_an_earlier_one() {
    WordClasses classes =
        read("# where money lies\ndeposit = 存款|定存\nsavings = {deposit}|国债  # and bonds\n");
    assertThat(classes.expand("{savings}的平替{n}")).isEqualTo("((存款|定存)|国债)的平替{n}");
    assertThat(faults).isEmpty();
  }

  @Test
  void a_line_that_defines_nothing_is_a_fault() {
    read("deposit 存款\n");
    assertThat(faults).hasSize(1);
  }

  private WordClasses read(String content) {
    return WordClasses.read(Path.of("words.txt"), content, faults);
  }
}
