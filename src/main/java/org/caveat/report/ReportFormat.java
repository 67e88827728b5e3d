package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats a report can be written in, each complete in one file. */
public enum ReportFormat {
  /** For reading in a terminal or a log. */
  CONSOLE(ConsoleReport::plain),
  /** For programs; its shape is held by {@code report.schema.json}. */
  JSON(JsonReport::write),
  /** Static Analysis Results Interchange Format 2.1.0, OASIS. */
  SARIF(SarifReport::write),
  /** JUnit XML as build servers read it: a suite a document, a case a rule. */
  JUNIT(JunitReport::write),
  /** Checkstyle XML 4.3. */
  CHECKSTYLE(CheckstyleReport::write),
  /** GitHub workflow commands, which become annotations. */
  GITHUB(GithubReport::write),
  /** GitLab Code Quality JSON. */
  GITLAB(GitlabReport::write),
  /** Reviewdog Diagnostic Format. */
  RDJSON(RdjsonReport::write),
  /** A log for spreadsheets, one finding a row. */
  CSV(CsvReport::write),
  /** The same log as a workbook. */
  XLSX(XlsxReport::write),
  /** For a comment on a pull request. */
  MARKDOWN(MarkdownReport::write),
  /** A page for people: the text with its findings beside it, complete in one file. */
  HTML(HtmlReport::write);

  private final ReportWriter writer;

  ReportFormat(ReportWriter writer) {
    this.writer = writer;
  }

  /** Writes all of the report and leaves the stream open. */
  public void write(Results results, OutputStream out) throws IOException {
    writer.write(results, out);
  }

  /** The word it has on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, for help. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }
}
