package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.rules.Packs;
import org.caveat.text.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article in five formats: the same rules, each at its place in the format's own terms. */
class FixturesTest {
  private static final Path ARTICLE = Path.of("fixtures/etf-article");
  private static Checker checker;

  @BeforeAll
  static void load() throws Exception {
    checker = new Checker(List.of(Packs.shipped("cn")), FundTable.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "docx", "pdf", "pptx"})
  void every_format_gives_the_rules_that_Markdown_gives(String format) throws Exception {
    assertThat(rules(check(format))).isEqualTo(rules(check("md"))).hasSizeGreaterThan(2);
  }

  @Test
  void text_formats_tell_line_and_column() throws Exception {
    Finding best = best("md");
    assertThat(best.line()).isEqualTo(13);
    assertThat(best.column()).isEqualTo(26);
    assertThat(best("html").line()).isEqualTo(17);
  }

  @Test
  void a_docx_tells_paragraph_and_run() throws Exception {
    Place.InParagraph place = (Place.InParagraph) best("docx").place();
    assertThat(place.part()).isEqualTo("body");
    assertThat(place.paragraph()).isEqualTo(7);
  }

  @Test
  void a_pdf_tells_page_and_box() throws Exception {
    Place.OnPage place = (Place.OnPage) best("pdf").place();
    assertThat(place.page()).isEqualTo(1);
    assertThat(place.boxes()).hasSize(1);
    assertThat(place.boxes().get(0).width()).isBetween(20.0, 400.0);
  }

  @Test
  void a_pptx_tells_the_slide() throws Exception {
    assertThat(((Place.OnSlide) best("pptx").place()).slide()).isEqualTo(3);
  }

  /** The finding on 流动性最佳. */
  private static Finding best(String format) throws Exception {
    return check(format).findings().stream()
        .filter(f -> f.rule().equals("cn-absolute-terms") && f.quote().contains("最佳"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> rules(DocumentReport report) {
    return report.findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DocumentReport check(String format) {
    String path = ARTICLE.resolve("article." + format).toString();
    var input = new Extractor().extract(path, InputStream.nullInputStream()).get(0);
    return checker.check(input, Profile.UNKNOWN, "", Set.of("cn"));
  }
}
