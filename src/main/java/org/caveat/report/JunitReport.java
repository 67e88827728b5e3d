package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.finding.Waived;
import org.caveat.text.Inert;

/**
 * JUnit XML as build servers read it: a suite a document, a case for each rule that was applied.
 * Errors and warnings fail their case; info is its output. What was not checked is an error.
 */
final class JunitReport {
  private final Results results;
  private final Frame frame;

  private JunitReport(Results results) {
    this.results = results;
    frame = new Frame(results.language());
  }

  static void write(Results results, OutputStream out) throws IOException {
    JunitReport report = new JunitReport(results);
    Xml.document(
        out,
        xml ->
            xml.element(
                "testsuites",
                x -> {
                  for (DocumentReport d : results.documents()) {
                    report.suite(x, d);
                  }
                },
                "name",
                "caveat"));
  }

  private void suite(Xml xml, DocumentReport report) throws XMLStreamException {
    Excerpts excerpts = new Excerpts(results, report);
    List<String> rules = rules(report);
    long failed =
        rules.stream().filter(r -> found(report, r).stream().anyMatch(JunitReport::fails)).count();
    int notChecked = report.isChecked() ? 0 : 1;
    xml.element(
        "testsuite",
        x -> {
          for (String rule : rules) {
            testcase(x, report, rule, excerpts);
          }
          if (notChecked > 0) {
            unchecked(x, report);
          }
        },
        "name",
        name(report),
        "tests",
        rules.size() + notChecked,
        "failures",
        failed,
        "errors",
        notChecked);
  }

  /** Those that were applied, and any other that found something. */
  private static List<String> rules(DocumentReport report) {
    return Stream.concat(
            report.outcomes().stream().filter(RuleOutcome::wasApplied).map(RuleOutcome::rule),
            Stream.concat(report.findings().stream(), report.waived().stream().map(Waived::finding))
                .map(Finding::rule))
        .distinct()
        .toList();
  }

  private static String name(DocumentReport report) {
    return Inert.terminal(report.input().path());
  }

  private static List<Finding> found(DocumentReport report, String rule) {
    return report.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static boolean fails(Finding f) {
    return f.severity().atLeast(Severity.WARNING);
  }

  private void testcase(Xml xml, DocumentReport report, String rule, Excerpts excerpts)
      throws XMLStreamException {
    List<Finding> found = found(report, rule);
    xml.element(
        "testcase",
        x -> {
          for (Finding f : found) {
            finding(x, f, excerpts);
          }
          for (Waived w : report.waived()) {
            if (w.finding().rule().equals(rule)) {
              String why = frame.of("已豁免：", "waived: ") + frame.waiver(w.waiver());
              x.element("system-out", o -> o.text(w.finding().message() + "\n" + why + "\n"));
            }
          }
        },
        "name",
        rule + " " + results.title(rule, report.language()),
        "classname",
        name(report));
  }

  private void finding(Xml xml, Finding f, Excerpts excerpts) throws XMLStreamException {
    String detail =
        frame.place(f, excerpts)
            + "\n"
            + excerpts.of(f)
            + "\n"
            + f.basis()
            + "\n"
            + Frame.remedy(f)
            + "\n";
    if (fails(f)) {
      xml.element(
          "failure", x -> x.text(detail), "type", f.severity().word(), "message", f.message());
    } else {
      xml.element("system-out", x -> x.text(f.message() + "\n" + detail));
    }
  }

  private void unchecked(Xml xml, DocumentReport report) throws XMLStreamException {
    String gap = frame.gap(report);
    xml.element(
        "testcase",
        x -> x.element("error", e -> {}, "type", "not-checked", "message", gap),
        "name",
        "document is read",
        "classname",
        name(report));
  }
}
