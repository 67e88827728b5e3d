package org.caveat.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Pattern WORDS =
      Pattern.compile(Lexicon.alternatives(List.of("华夏", "华", "华夏幸福", "华安", "S&P", "南方")) + "基金");

  @Test
  void the_longest_word_is_tried_first_and_shorter_ones_after_it() {
    Matcher words = Pattern.compile(Lexicon.alternatives(List.of("华", "华夏幸福"))).matcher("华夏幸福");
    assertThat(words.lookingAt()).isTrue();
    assertThat(words.group()).isEqualTo("华夏幸福");
  }

  @Test
  void each_word_and_no_part_of_one_matches() {
    assertThat(List.of("华基金", "华夏基金", "华夏幸福基金", "华安基金", "S&P基金", "南方基金"))
        .allMatch(WORDS.asMatchPredicate());
    assertThat(List.of("华夏幸基金", "S基金", "南基金", "基金")).noneMatch(WORDS.asMatchPredicate());
  }
}
