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
      document(report, new Excerpts(results, report), lines);
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void document(DocumentReport report, Excerpts excerpts, StringBuilder lines) {
    String file = "file=" + property(report.input().path());
    if (report.input() instanceof Document document) {
      Locations locations = new Locations(document);
      for (Finding f : report.findings()) {
        lines.append(command(f, file + (excerpts.isOfWhole(f) ? "" : where(f, locations))));
      }
    }
    if (!report.isChecked()) {
      lines.append("::error ").append(file).append(",title=caveat::not checked: ");
      lines.append(data(report.reason())).append('\n');
    }
  }

  /** None in files without lines; what a document lacks as a whole stands at its head. */
  private static String where(Finding f, Locations locations) {
    if (!Locations.hasLines(f)) {
      return "";
    }
    Locations.Region r = locations.region(f);
    // columns are only taken on one line
    return ",line="
        + r.line()
        + ",endLine="
        + r.endLine()
        + (r.line() == r.endLine() ? ",col=" + r.column() + ",endColumn=" + r.endColumn() : "");
  }

  private static String command(Finding f, String at) {
    String level = f.severity() == Severity.INFO ? "notice" : f.severity().word();
    String title = ",title=" + property(f.rule());
    String place = Locations.hasLines(f) ? "" : Locations.words(f) + ": ";
    String message = place + f.message() + "\n" + f.basis() + "\n" + Frame.remedy(f);
    return "::" + level + " " + at + title + "::" + data(message) + "\n";
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
