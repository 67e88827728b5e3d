package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;

/** Checkstyle's XML. What was not checked is an error of the file. */
final class CheckstyleReport {
  private CheckstyleReport() {}

  static void write(Results results, OutputStream out) throws IOException {
    Xml.document(
        out,
        xml ->
            xml.element(
                "checkstyle",
                x -> {
                  for (DocumentReport d : results.documents()) {
                    x.element("file", file -> file(file, d), "name", d.input().path());
                  }
                },
                "version",
                "4.3"));
  }

  private static void file(Xml xml, DocumentReport report) throws XMLStreamException {
    for (Finding f : report.findings()) {
      xml.element(
          "error",
          e -> {},
          "line",
          f.line(),
          "column",
          f.column(),
          "severity",
          f.severity().word(),
          "message",
          message(f),
          "source",
          "caveat." + f.rule());
    }
    if (!report.isChecked()) {
      String why = "not checked: " + report.reason();
      xml.element(
          "error", e -> {}, "severity", "error", "message", why, "source", "caveat.not-checked");
    }
  }

  private static String message(Finding f) {
    String place = Locations.hasLines(f) ? "" : Locations.words(f) + ": ";
    return place + Frame.sentences(f) + " (" + f.basis() + ")";
  }
}
