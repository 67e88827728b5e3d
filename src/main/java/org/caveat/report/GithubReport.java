package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.text.Document;
import org.caveat.text.Inert;

/** GitHub workflow commands: printed in a job, each becomes an annotation of the change. */
final class GithubReport {
  private GithubReport() {}

  static void write(Results results, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (DocumentReport report : results.documents()) {
      document(report, lines);
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void document(DocumentReport report, StringBuilder lines) {
    String file = "file=" + property(report.input().path());
    if (report.input() instanceof Document document) {
      Locations locations = new Locations(document);
      report.findings().forEach(f -> lines.append(command(f, file, locations)));
    }
    if (!report.isChecked()) {
      lines.append("::error ").append(file).append(",title=caveat::not checked: ");
      lines.append(data(report.reason())).append('\n');
    }
  }

  private static String command(Finding f, String file, Locations locations) {
    String level = f.severity() == Severity.INFO ? "notice" : f.severity().word();
    String where = "";
    if (Locations.hasLines(f)) {
      Locations.Region r = locations.region(f);
      where = ",line=" + r.line() + ",endLine=" + r.endLine();
      // columns are only taken on one line
      where += r.line() == r.endLine() ? ",col=" + r.column() + ",endColumn=" + r.endColumn() : "";
    }
    String title = ",title=" + property(f.rule());
    String place = Locations.hasLines(f) ? "" : Locations.words(f) + ": ";
    String message = place + f.message() + "\n" + f.basis() + "\n" + f.remedy();
    return "::" + level + " " + file + where + title + "::" + data(message) + "\n";
  }

  private static String data(String text) {
    return text.lines()
        .map(line -> Inert.terminal(line).replace("%", "%25"))
        .collect(Collectors.joining("%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
