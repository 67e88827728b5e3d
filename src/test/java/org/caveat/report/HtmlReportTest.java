package org.caveat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The page as a file: what it holds, what it must not, how long it takes. */
class HtmlReportTest {
  @Test
  void style_and_script_are_let_in_by_hash_only() throws Exception {
    assertThat(page(Samples.plain()))
        .contains("default-src 'none'; style-src 'sha256-", "script-src 'sha256-")
        .doesNotContain("unsafe-inline", "http:", "https:", " style=\"", " onclick=");
  }

  @Test
  void hostile_text_is_escaped() throws Exception {
    String page = page(Samples.hostile());
    assertThat(page)
        .doesNotContain("<script>alert", "<img", "\u202e", "\u001b")
        .contains("&lt;script&gt;alert(1)");
  }

  @Test
  void it_can_be_filed_its_title_names_the_document_and_the_text_the_day_of_the_law()
      throws Exception {
    assertThat(page(Samples.results(Samples.document("稿 <1>.md", "保本"))))
        .contains("<title>稿 &lt;1&gt;.md · Caveat 检查报告</title>", "适用法规日期：2026-05-02");
  }

  @Test
  void it_tells_what_was_not_checked_and_why() throws Exception {
    assertThat(page(Samples.plain()))
        .contains("scan.pdf", "未检查", "仅有图片", "请先作文字识别", "run text recognition");
  }

  @Test
  void ten_thousand_findings_or_five_megabytes_take_seconds() {
    Results many = Samples.many(10_000);
    Results large = Samples.results(Samples.document("long.txt", "市场平稳。\n".repeat(310_000)));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> page(many));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> page(large));
  }

  private static String page(Results results) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.HTML.write(results, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
