package org.caveat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Metadata;
import org.caveat.text.Place;
import org.caveat.text.Span;
import org.junit.jupiter.api.Test;

/** Findings quote the words that a reader sees. */
class ExcerptsTest {
  private static final String SOURCE = "<p>收益是活期的<strong>8倍</strong>&#65292;欢迎</p>";

  @Test
  void markup_is_not_quoted_and_entities_are_what_they_stand_for() {
    assertThat(quote("cn-deposit-substitute", "活期的<strong>8倍</strong>&#65292;"))
        .isEqualTo("活期的8倍，");
    assertThat(quote("cn-deposit-substitute", "活期")).isEqualTo("活期");
  }

  @Test
  void what_is_missing_in_a_short_text_has_no_words_but_a_fault_on_all_of_it_has() {
    String all = SOURCE.substring(3, SOURCE.length() - 4);
    assertThat(quote("cn-risk-warning-present", all)).isEmpty();
    assertThat(quote("cn-guaranteed-return", all)).isEqualTo("收益是活期的8倍，欢迎");
  }

  @Test
  void what_runs_over_lines_is_quoted_in_one() throws Exception {
    Results results = Samples.found("全市场表现最好\n的红利指数 of\nthe year", "最好\n的红利指数 of\nthe");
    DocumentReport report = results.documents().get(0);
    assertThat(new Excerpts(results, report).of(report.findings().get(0)))
        .isEqualTo("最好的红利指数 of the");
  }

  private static String quote(String rule, String words) {
    int at = SOURCE.indexOf(words);
    Finding finding = Samples.finding(rule, words, new Span(at, at + words.length()));
    List<Fragment> fragments =
        List.of(
            fragment("收益是活期的", "收益是活期的"),
            fragment("8倍", "8倍"),
            fragment("，", "&#65292;"),
            fragment("欢迎", "欢迎"));
    Document document =
        new Document(
            "a.html",
            SOURCE,
            List.of(Block.of(BlockKind.PARAGRAPH, fragments)),
            s -> new Place.InText(),
            Metadata.of("html"),
            List.of());
    DocumentReport report = Samples.report(document, List.of(finding));
    return new Excerpts(Samples.results(report), report).of(finding);
  }

  private static Fragment fragment(String text, String written) {
    int at = SOURCE.indexOf(written);
    return new Fragment(text, new Span(at, at + written.length()));
  }
}
