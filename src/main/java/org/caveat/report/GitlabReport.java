package org.caveat.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.text.Inert;

/** GitLab's Code Quality report: an array of degradations, each with a lasting fingerprint. */
final class GitlabReport {
  private GitlabReport() {}

  static void write(Results results, OutputStream out) throws IOException {
    ArrayNode all = Json.object().putArray("issues");
    for (DocumentReport report : results.documents()) {
      String path = report.input().path().replace('\\', '/').replaceFirst("^\\./", "");
      Fingerprints names = new Fingerprints(path);
      for (Finding f : report.findings()) {
        String place = Locations.hasLines(f) ? "" : Locations.words(f) + ": ";
        entry(all.addObject(), path, f.rule(), place + Frame.sentences(f))
            .put("fingerprint", names.of(f))
            .put("severity", severity(f.severity()))
            .withObject("/location")
            .putObject("lines")
            .put("begin", Locations.hasLines(f) ? f.line() : 1);
      }
      if (!report.isChecked()) {
        entry(all.addObject(), path, "not-checked", "not checked: " + report.reason())
            .put("fingerprint", names.unread())
            .put("severity", "blocker")
            .withObject("/location")
            .putObject("lines")
            .put("begin", 1);
      }
    }
    Json.write(all, out);
  }

  private static ObjectNode entry(ObjectNode entry, String path, String check, String words) {
    entry.put("description", Inert.unicode(words)).put("check_name", check);
    entry.putObject("location").put("path", Inert.unicode(path));
    return entry;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case INFO -> "info";
    };
  }
}
