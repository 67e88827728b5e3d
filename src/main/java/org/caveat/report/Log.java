package org.caveat.report;

import java.util.List;
import java.util.stream.Stream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.text.Inert;

/** The officer's log: one row a finding, one a document that was not checked or has none. */
final class Log {
  static final List<String> COLUMNS =
      List.of(
          "file",
          "status",
          "published",
          "taken for",
          "place",
          "severity",
          "verdict",
          "rule",
          "title",
          "quote",
          "message",
          "basis",
          "remedy",
          "insert");

  private Log() {}

  static Stream<List<String>> rows(Results results) {
    return results.documents().stream().flatMap(d -> rows(results, d));
  }

  private static Stream<List<String>> rows(Results results, DocumentReport d) {
    Stream<List<String>> found = d.findings().stream().map(f -> row(results, d, f));
    boolean told = !d.findings().isEmpty() && d.isChecked();
    return told ? found : Stream.concat(found, Stream.of(row(d)));
  }

  private static List<String> row(Results results, DocumentReport d, Finding f) {
    return inert(
        d.input().path(),
        "finding",
        d.published(),
        d.material(),
        Locations.words(f),
        f.severity().word(),
        f.verdict().word(),
        f.rule(),
        results.title(f.rule(), d.language()),
        f.quote(),
        f.message(),
        f.basis(),
        f.remedy(),
        f.fix());
  }

  private static List<String> row(DocumentReport d) {
    String status = d.isChecked() ? "clean" : d.isRead() ? "partly checked" : "not checked";
    return inert(
        d.input().path(),
        status,
        d.published(),
        d.material(),
        "",
        "",
        "",
        "",
        "",
        "",
        d.reason(),
        "",
        "",
        "");
  }

  private static List<String> inert(String... cells) {
    return Stream.of(cells).map(Inert::cell).toList();
  }
}
