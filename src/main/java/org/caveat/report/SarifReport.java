package org.caveat.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Waived;
import org.caveat.finding.Waiver;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.Span;

/**
 * SARIF 2.1.0 (OASIS, 27 March 2020): one run; columns are UTF-16 code units. Places in files
 * without lines of their own are logical locations.
 */
final class SarifReport {
  private final Results results;
  private final SarifRules rules;

  private SarifReport(Results results) {
    this.results = results;
    rules = new SarifRules(results);
  }

  static void write(Results results, OutputStream out) throws IOException {
    Json.write(new SarifReport(results).log(), out);
  }

  private ObjectNode log() {
    ObjectNode log = Json.object();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.putObject("tool").set("driver", rules.driver());
    run.set("taxonomies", rules.taxonomies());
    run.put("columnKind", "utf16CodeUnits");
    invocation(run.putArray("invocations").addObject());
    ArrayNode found = run.putArray("results");
    results.documents().stream()
        .filter(DocumentReport::isRead)
        .forEach(document -> document(document, found));
    return log;
  }

  /** A document that was not checked is a failure of the run, not a result. */
  private void invocation(ObjectNode invocation) {
    invocation.put("executionSuccessful", results.notChecked().isEmpty());
    ArrayNode notes = invocation.putArray("toolExecutionNotifications");
    for (DocumentReport report : results.notChecked()) {
      ObjectNode note = notes.addObject().put("level", "error");
      note.putObject("message").put("text", Inert.unicode("not checked: " + report.reason()));
      physical(note.putArray("locations").addObject(), report.input().path());
    }
  }

  private void document(DocumentReport report, ArrayNode found) {
    Document document = (Document) report.input();
    Locations locations = new Locations(document);
    Fingerprints names = new Fingerprints(document.path());
    for (Finding f : report.findings()) {
      result(found.addObject(), f, locations, names, document);
    }
    if (results.withWaived()) {
      for (Waived w : report.waived()) {
        ObjectNode result = found.addObject();
        result(result, w.finding(), locations, names, document);
        suppression(result.putArray("suppressions").addObject(), w.waiver());
      }
    }
  }

  private void result(
      ObjectNode result, Finding f, Locations locations, Fingerprints names, Document document) {
    result.put("ruleId", f.rule());
    rules.index(f.rule()).ifPresent(i -> result.put("ruleIndex", i));
    result.put("kind", f.verdict() == Verdict.HUMAN_TO_JUDGE ? "review" : "fail");
    result.put("level", result.get("kind").asText().equals("fail") ? level(f) : "none");
    result.putObject("message").put("text", Inert.unicode(Frame.sentences(f)));
    location(result.putArray("locations").addObject(), document, locations, f);
    related(result, document, f);
    result.putObject("partialFingerprints").put("caveatFinding/v1", names.of(f));
    rules.taxa(f.rule()).ifPresent(taxa -> result.set("taxa", taxa));
    properties(result.putObject("properties"), f);
  }

  private static void suppression(ObjectNode suppression, Waiver waiver) {
    suppression.put("kind", "external").put("status", "accepted");
    suppression.put("justification", Inert.unicode(new Frame("en").waiver(waiver)));
  }

  private static void properties(ObjectNode properties, Finding f) {
    properties.put("severity", f.severity().word()).put("verdict", f.verdict().word());
    properties.put("basis", f.basis()).put("disguised", f.disguised());
    if (!f.fix().isEmpty()) {
      properties.put("insert", Inert.unicode(f.fix()));
    }
  }

  static String level(Finding f) {
    return f.severity() == Severity.INFO ? "note" : f.severity().name().toLowerCase(Locale.ROOT);
  }

  private static void location(
      ObjectNode location, Document document, Locations locations, Finding f) {
    ObjectNode physical = physical(location, document.path());
    if (Locations.hasLines(f)) {
      Locations.Region r = locations.region(f);
      ObjectNode region = physical.putObject("region");
      region.put("startLine", r.line()).put("startColumn", r.column());
      region.put("endLine", r.endLine()).put("endColumn", r.endColumn());
      region.put("charOffset", f.span().start()).put("charLength", f.span().length());
      region.putObject("snippet").put("text", Inert.unicode(f.quote()));
    } else {
      ObjectNode logical = location.putArray("logicalLocations").addObject();
      logical.put("fullyQualifiedName", Inert.unicode(Locations.words(f))).put("kind", "element");
    }
  }

  private static void related(ObjectNode result, Document document, Finding f) {
    if (Locations.hasLines(f) && !f.evidence().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (Span span : f.evidence()) {
        ObjectNode region = physical(related.addObject(), document.path()).putObject("region");
        region.put("charOffset", span.start()).put("charLength", span.length());
      }
    }
  }

  private static ObjectNode physical(ObjectNode location, String path) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", Json.uri(path));
    return physical;
  }
}
