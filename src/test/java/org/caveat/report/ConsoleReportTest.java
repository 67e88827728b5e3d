package org.caveat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on a terminal: carets under the words, whatever the screen. */
class ConsoleReportTest {
  private static final String LONG =
      "市场平稳。".repeat(30) + "The fund 保证本金 of ETF（159499），" + "行情向好。".repeat(30);

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 80, 132, 400})
  void the_quoted_line_fits_the_screen_and_the_carets_stand_under_the_words(int width)
      throws Exception {
    Results results = Samples.found(LONG, "保证本金");
    List<String> lines = report(results, new Terminal(false, false, width, null)).lines().toList();
    String quoted = lines.get(2);
    String carets = lines.get(3);
    assertThat(DisplayWidth.of(quoted)).isLessThanOrEqualTo(width);
    String before = quoted.substring(0, quoted.indexOf("保证本金"));
    assertThat(carets.indexOf('^')).isEqualTo(DisplayWidth.of(before));
    assertThat(carets.strip()).endsWith("| ^^^^^^^^".substring(2));
  }

  @Test
  void a_fault_that_is_wider_than_the_screen_is_cut_and_says_so() throws Exception {
    String report =
        report(Samples.found(LONG, LONG.substring(20, 200)), new Terminal(false, false, 50, null));
    assertThat(report.lines().skip(2).limit(2).mapToInt(DisplayWidth::of))
        .allMatch(w -> w <= 50 + " ...".length());
    assertThat(report.lines().toList().get(3)).endsWith("^ ...");
  }

  @Test
  void law_and_remedy_are_told_once_a_document() throws Exception {
    String report = report(Samples.many(3), Terminal.PLAIN);
    assertThat(report.split("《证券投资基金法》第77条", -1)).hasSize(2);
    assertThat(report.split("依据与修改建议同 1:1", -1)).hasSize(3);
  }

  @Test
  void a_screen_that_wants_no_colour_gets_none() throws Exception {
    Results results = Samples.plain();
    Map<String, String> links = Map.of("FORCE_HYPERLINK", "1");
    assertThat(report(results, Terminal.of(80, Map.of(), null))).contains("\u001b[1;31m");
    assertThat(report(results, Terminal.of(80, Map.of("NO_COLOR", "1"), null)))
        .doesNotContain("\u001b");
    assertThat(report(results, Terminal.of(80, Map.of("TERM", "dumb"), null)))
        .doesNotContain("\u001b");
    Results real = Samples.results(Samples.document("pom.xml", "保本"));
    assertThat(report(real, Terminal.of(80, links, null))).contains("\u001b]8;;file:///");
    assertThat(report(real, Terminal.of(80, Map.of(), null))).doesNotContain("\u001b]8");
  }

  @Test
  void a_diff_is_coloured_on_a_screen_only() {
    Terminal screen = Terminal.of(80, Map.of(), null);
    assertThat(screen.diff("+风险提示")).isEqualTo("\u001b[32m+风险提示\u001b[0m");
    assertThat(screen.diff(" 保本")).isEqualTo(" 保本");
    assertThat(Terminal.PLAIN.diff("+风险提示")).isEqualTo("+风险提示");
  }

  @Test
  void ten_thousand_findings_in_one_line_of_megabytes_take_seconds() {
    Results results = Samples.many(10_000, 125);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> report(results, Terminal.PLAIN));
  }

  @Test
  void a_summary_is_a_line_a_document_and_columns_stay_in_line() throws Exception {
    DocumentReport[] documents =
        IntStream.range(0, 60)
            .mapToObj(i -> Samples.document("材料/" + "长".repeat(i) + ".md", "保本"))
            .toArray(DocumentReport[]::new);
    ConsoleReport.View counts = new ConsoleReport.View(false, Severity.INFO, true, false, "zh");
    Terminal narrow = new Terminal(false, false, 70, null);
    List<String> lines =
        report(Samples.results(documents), counts, narrow).lines().limit(61).toList();
    assertThat(lines)
        .hasSize(61)
        .allMatch(l -> DisplayWidth.of(l) == DisplayWidth.of(lines.get(0)));
    assertThat(DisplayWidth.of(lines.get(0))).isLessThanOrEqualTo(70);
  }

  private static String report(Results results, Terminal terminal) throws Exception {
    return report(
        results, new ConsoleReport.View(true, Severity.INFO, true, false, "zh"), terminal);
  }

  private static String report(Results results, ConsoleReport.View view, Terminal terminal)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConsoleReport.write(results, view, terminal, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
