package org.caveat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.caveat.finding.Basis;
import org.caveat.finding.Law;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

  @Test
  void references_to_several_articles_name_each() {
    assertThat(Articles.in("16(1)")).containsExactly("16(1)");
    assertThat(Articles.in("15(2)(3)")).containsExactly("15(2)", "15(3)");
    assertThat(Articles.in("20-22")).containsExactly("20", "21", "22");
    assertThat(Articles.in("9")).containsExactly("9");
  }

  @Test
  void an_article_begins_with_its_phase_and_the_line_says_so() {
    Law law =
        new Law("BM", "指引", "", "in-force", FROM, LocalDate.MAX, Map.of("16(1)", LATER), "V2");
    Basis late = new Basis(law, "16(1)");
    assertThat(late.isInForce(FROM)).isFalse();
    assertThat(late.isInForce(LATER)).isTrue();
    assertThat(late.line("zh", FROM)).isEqualTo("《指引》第16条(1)（自2027-03-01起施行）");
    assertThat(new Basis(law, "16(2)").line("zh", FROM)).isEqualTo("《指引》第16条(2)");
  }
}
