package org.caveat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caveat.finding.DocumentReport;
import org.junit.jupiter.api.Test;

/** The bars of the overview. */
class HtmlChartsTest {
  @Test
  void months_follow_each_other_though_one_has_no_document() {
    assertThat(months("2026-05-01", "2025-12-31", "", "2026-05-20"))
        .extracting(HtmlCharts.Bar::label)
        .containsExactly("2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05");
    assertThat(months("2026-05-01", "2026-05-20"))
        .extracting(HtmlCharts.Bar::total)
        .containsExactly(2L);
  }

  @Test
  void a_date_of_long_ago_does_not_stretch_the_chart() {
    assertThat(months("1998-05-01", "2026-05-01")).hasSize(2);
    assertThat(months("")).isEmpty();
  }

  private static List<HtmlCharts.Bar> months(String... days) {
    List<DocumentReport> reports = new ArrayList<>();
    for (String day : days) {
      reports.add(Samples.published(day));
    }
    Results results = Samples.results(reports.toArray(DocumentReport[]::new));
    Frame frame = new Frame("zh");
    return new HtmlCharts(
            results, reports.stream().map(r -> new HtmlDocument("d", r, results, frame)).toList())
        .months();
  }
}
