package org.caveat.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.text.Document;
import org.caveat.text.Inert;

/** Reviewdog Diagnostic Format, rdjson: columns count bytes of UTF-8, from 1. */
final class RdjsonReport {
  private RdjsonReport() {}

  static void write(Results results, OutputStream out) throws IOException {
    ObjectNode root = Json.object();
    root.putObject("source").put("name", "caveat");
    ArrayNode all = root.putArray("diagnostics");
    for (DocumentReport report : results.documents()) {
      if (report.input() instanceof Document document) {
        Locations locations = new Locations(document);
        report.findings().forEach(f -> finding(all.addObject(), document.path(), f, locations));
      }
      if (!report.isChecked()) {
        String why = "not checked: " + report.reason();
        diagnostic(all.addObject(), report.input().path(), why, "ERROR", "not-checked");
      }
    }
    Json.write(root, out);
  }

  private static void finding(ObjectNode node, String path, Finding f, Locations locations) {
    String place = Locations.hasLines(f) ? "" : Locations.words(f) + ": ";
    String message = place + Frame.sentences(f) + " (" + f.basis() + ")";
    String severity = f.severity().name().toUpperCase(Locale.ROOT);
    ObjectNode location = diagnostic(node, path, message, severity, f.rule());
    if (Locations.hasLines(f)) {
      Locations.Region r = locations.region(f);
      ObjectNode range = location.putObject("range");
      position(range.putObject("start"), r.line(), locations.byteColumn(f.span().start()));
      position(range.putObject("end"), r.endLine(), locations.byteColumn(f.span().end()));
    }
  }

  /** Fills in the diagnostic and returns its location. */
  private static ObjectNode diagnostic(
      ObjectNode node, String path, String message, String severity, String code) {
    node.put("message", Inert.unicode(message)).put("severity", severity);
    node.putObject("code").put("value", code);
    return node.putObject("location").put("path", Inert.unicode(path));
  }

  private static void position(ObjectNode node, int line, int column) {
    node.put("line", line).put("column", column);
  }
}
