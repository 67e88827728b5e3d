package org.caveat.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.text.Document;
import org.caveat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format is valid, whatever the documents hold, and tells every finding and every gap. */
class ReportFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
  void every_text_format_is_well_formed_UTF_8(ReportFormat format) throws Exception {
    byte[] bytes = bytes(format, Samples.hostile());
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    assertThat(text).contains("cn-guaranteed-return").doesNotContain("\u001b[31m", "\u0000");
  }

  @ParameterizedTest
  @EnumSource
  void ten_thousand_findings_are_all_told(ReportFormat format) throws Exception {
    assertThat(bytes(format, Samples.many(10_000)).length).isPositive();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
  void what_is_wrong_how_to_mend_it_and_words_to_insert_are_told(ReportFormat format)
      throws Exception {
    assertThat(text(format, lacking()).split("补上的话", -1)).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
  void what_is_waived_is_told_to_readers_and_to_machines_only_when_asked(ReportFormat format)
      throws Exception {
    Results results = Samples.waived();
    String text = text(format, results);
    switch (format) {
      case SARIF -> {
        assertThat(text).doesNotContain("suppressions");
        JsonNode waived = JSON.readTree(text(format, results.tellingWaived()));
        assertThat(waived.at("/runs/0/results/0/suppressions/0/justification").asText())
            .contains("已核 <b>", "李");
      }
      case CHECKSTYLE, GITHUB, GITLAB, RDJSON ->
          assertThat(text).doesNotContain("cn-guaranteed-return");
      default -> assertThat(text).contains("已核", "李", "cn-guaranteed-return");
    }
    assertThat(text).doesNotContain("<b>\u0007", "\u0007");
  }

  @Test
  void JSON_keeps_its_schema() throws Exception {
    String schema = resource("/org/caveat/report/report.schema.json");
    for (Results results :
        List.of(Samples.plain(), Samples.hostile(), Samples.many(3), Samples.waived())) {
      assertThat(
              faults(schema, text(ReportFormat.JSON, results), SpecificationVersion.DRAFT_2020_12))
          .isEmpty();
    }
  }

  @Test
  void SARIF_keeps_the_official_schema() throws Exception {
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Results results :
          List.of(
              Samples.plain(),
              Samples.hostile(),
              Samples.many(3),
              Samples.waived().tellingWaived())) {
        assertThat(faults(schema, text(ReportFormat.SARIF, results), SpecificationVersion.DRAFT_7))
            .isEmpty();
      }
    }
  }

  @Test
  void SARIF_tells_place_rule_law_and_what_was_not_checked() throws Exception {
    JsonNode run = JSON.readTree(text(ReportFormat.SARIF, Samples.plain())).at("/runs/0");
    JsonNode result = run.at("/results/0");
    assertThat(result.at("/locations/0/physicalLocation/region/endColumn").asInt()).isEqualTo(4);
    int index = result.get("ruleIndex").asInt();
    assertThat(run.at("/tool/driver/rules/" + index + "/id").asText())
        .isEqualTo("cn-guaranteed-return");
    JsonNode taxon = result.at("/taxa/0");
    int law = taxon.at("/toolComponent/index").asInt();
    assertThat(run.at("/taxonomies/" + law + "/taxa/" + taxon.get("index").asInt() + "/id"))
        .isEqualTo(taxon.get("id"));
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void fingerprints_are_one_a_finding_and_last() throws Exception {
    JsonNode once = JSON.readTree(text(ReportFormat.GITLAB, Samples.many(50)));
    assertThat(once.findValuesAsText("fingerprint")).hasSize(50).doesNotHaveDuplicates();
    assertThat(JSON.readTree(text(ReportFormat.GITLAB, Samples.many(50)))).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource(names = {"JUNIT", "CHECKSTYLE"})
  void XML_stays_well_formed(ReportFormat format) throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes(format, Samples.hostile())));
    String tag = format == ReportFormat.JUNIT ? "testsuite" : "file";
    assertThat(document.getElementsByTagName(tag).getLength()).isEqualTo(2);
  }

  @Test
  void GitHub_commands_stay_on_their_lines() throws Exception {
    assertThat(text(ReportFormat.GITHUB, Samples.hostile()).lines())
        .hasSize(2)
        .allMatch(l -> l.startsWith("::error file="));
    assertThat(text(ReportFormat.GITHUB, Samples.plain()))
        .startsWith("::error file=draft.md,line=1,endLine=2,title=cn-guaranteed-return::");
  }

  @Test
  void what_a_document_lacks_stands_at_its_head_on_GitHub() throws Exception {
    assertThat(text(ReportFormat.GITHUB, lacking()))
        .startsWith("::error file=a.md,title=cn-risk-warning-present::");
  }

  @Test
  void a_degradation_has_what_GitLab_asks_for() throws Exception {
    for (Results results : List.of(Samples.plain(), Samples.hostile(), lacking())) {
      for (JsonNode entry : JSON.readTree(text(ReportFormat.GITLAB, results))) {
        assertThat(entry.at("/description").asText()).isNotBlank();
        assertThat(entry.at("/fingerprint").asText()).matches("[0-9a-f]{32}");
        assertThat(entry.at("/severity").asText()).matches("info|minor|major|critical|blocker");
        assertThat(entry.at("/location/path").asText()).isNotBlank();
        assertThat(entry.at("/location/lines/begin").isInt()).isTrue();
      }
    }
  }

  @Test
  void rdjson_counts_columns_in_bytes() throws Exception {
    JsonNode end =
        JSON.readTree(text(ReportFormat.RDJSON, Samples.plain()))
            .at("/diagnostics/0/location/range/end");
    assertThat(end.get("line").asInt()).isEqualTo(2);
    assertThat(end.get("column").asInt()).isEqualTo(1 + 3 * 3);
  }

  @Test
  void no_cell_of_the_log_is_a_formula() throws Exception {
    String csv = text(ReportFormat.CSV, Samples.hostile()).substring(1);
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    assertThat(rows).hasSize(3);
    assertThat(rows).allSatisfy(r -> assertThat(r.size()).isEqualTo(Log.COLUMNS.size()));
    assertThat(rows.stream().flatMap(CSVRecord::stream))
        .noneMatch(c -> c.matches("(?s)[=+\\-@].*"));
  }

  @Test
  void the_workbook_holds_plain_strings_only() throws Exception {
    Path file =
        Files.write(folder.resolve("log.xlsx"), bytes(ReportFormat.XLSX, Samples.hostile()));
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("cn-guaranteed-return");
      sheet.forEach(
          row -> row.forEach(c -> assertThat(c.getCellType()).isEqualTo(CellType.STRING)));
    }
  }

  @Test
  void Markdown_escapes_what_would_be_markup() throws Exception {
    String text = text(ReportFormat.MARKDOWN, Samples.hostile());
    assertThat(text).doesNotContain("<script", "<img", "![a]", "@team");
    assertThat(text).contains("未检查");
  }

  @Test
  void Markdown_stays_shorter_than_GitHub_takes() throws Exception {
    String text = text(ReportFormat.MARKDOWN, Samples.many(10_000));
    assertThat(text.length()).isBetween(50_000, 65_536);
    assertThat(text).contains("以下从略：").endsWith("</details>\n\n");
  }

  @Test
  void the_console_marks_the_very_characters() throws Exception {
    Results results = Samples.results(Samples.document("a.md", "保本"));
    assertThat(text(ReportFormat.CONSOLE, results))
        .startsWith("a.md:1:1: 错误[cn-guaranteed-return]: 承诺 保本\n   |\n 1 | 保本\n   | ^^^^\n");
  }

  /** A document that lacks a statement. */
  private static Results lacking() {
    DocumentReport report = Samples.document("a.md", "保本");
    Finding lacks = Samples.finding("cn-risk-warning-present", "补上的话", new Span(0, 0));
    return Samples.results(Samples.report((Document) report.input(), List.of(lacks)));
  }

  private static List<?> faults(String schema, String json, SpecificationVersion version) {
    Schema compiled = SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    return compiled.validate(json, InputFormat.JSON);
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = ReportFormat.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(ReportFormat format, Results results) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(results, out);
    return out.toByteArray();
  }

  private static String text(ReportFormat format, Results results) throws Exception {
    return new String(bytes(format, results), StandardCharsets.UTF_8);
  }
}
