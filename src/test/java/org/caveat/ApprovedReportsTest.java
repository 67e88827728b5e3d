package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.report.ReportFormat;
import org.caveat.report.Results;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents and what each format says of them, as a person approved it: the files below
 * {@code src/test/resources/approved}. {@code -Dapprove=true} writes them anew; read the difference
 * before it is committed.
 */
class ApprovedReportsTest {
  private static final Path APPROVED = Path.of("src/test/resources/approved");

  /** Judged by the law of one day, and without a version, so that nothing ages. */
  private static final Profile SETTING =
      new Profile(LocalDate.of(2026, 11, 20), null, null, null, Set.of());

  private static final List<String> DOCUMENTS =
      List.of(
          "etf-article/article.md",
          "etf-flash/flash.md",
          "bond-plus-pitch/pitch.docx",
          "dividend-poster/poster.pdf",
          "launch-deck/deck.pptx",
          "app-page/page.html",
          "damaged-mirror/mirror.txt",
          "clean-article/article.md",
          "investor-education/lesson.md",
          "us-fund-page/page.md");

  private static final Map<String, Results> RESULTS = new HashMap<>();
  private static List<RulePack> packs;
  private static Checker checker;

  @BeforeAll
  static void load() throws Exception {
    packs = Packs.shipped().stream().map(Packs::shipped).toList();
    checker = new Checker(packs, FundTable.NONE);
  }

  static Stream<Arguments> reports() {
    return DOCUMENTS.stream()
        .flatMap(
            d ->
                Stream.concat(
                    Stream.of(Arguments.of(d, ReportFormat.CONSOLE, "zh")),
                    Stream.of(ReportFormat.values()).map(f -> Arguments.of(d, f, "en"))));
  }

  /** In the terminal both languages; elsewhere that of the document. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("reports")
  void the_report_is_the_one_approved(String document, ReportFormat format, String language)
      throws Exception {
    boolean console = format == ReportFormat.CONSOLE;
    Results results = results(document, console ? language : "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(results, out);
    String report = Approved.readable(format, out.toByteArray());
    String name = console ? "console." + language : format.word();
    Path file = APPROVED.resolve(document.split("/")[0]).resolve(name + ".txt");
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, report);
    }
    assertThat(report).isEqualTo(Files.readString(file));
  }

  private static Results results(String document, String language) {
    return RESULTS.computeIfAbsent(document + language, d -> check(document, language));
  }

  private static Results check(String document, String language) {
    List<DocumentReport> reports =
        new Extractor()
            .extract("fixtures/" + document, InputStream.nullInputStream()).stream()
                .map(input -> checker.check(input, SETTING, language, Set.of()))
                .toList();
    return Results.of(reports, packs.stream().flatMap(p -> p.rules().stream()), "0.0.0");
  }
}
