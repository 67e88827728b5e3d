package org.caveat.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Marking;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.finding.Waived;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.NotChecked;
import org.caveat.text.Place;
import org.caveat.text.Span;

/** The report for programs. Its shape is held by {@code report.schema.json}. */
final class JsonReport {
  private JsonReport() {}

  /** Writes all documents as one JSON object; the stream is left open. */
  static void write(Results results, OutputStream out) throws IOException {
    List<DocumentReport> reports = results.documents();
    JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("documents");
      for (DocumentReport report : reports) {
        document(json, report);
      }
      json.writeEndArray();
      summary(json, reports);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void document(JsonGenerator json, DocumentReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", Inert.unicode(report.input().path()));
    json.writeStringField(
        "status",
        !report.isRead() ? "not-checked" : report.isChecked() ? "checked" : "partly-checked");
    if (report.input() instanceof NotChecked n) {
      json.writeStringField(
          "reason", n.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      json.writeStringField("detail", Inert.unicode(n.detail()));
      json.writeStringField("remedy", n.remedy());
    }
    if (report.input() instanceof Document d) {
      json.writeStringField("format", d.metadata().format());
      json.writeStringField("charset", d.metadata().charset());
      strings(json, "notices", d.notices());
    }
    json.writeStringField("language", report.language());
    json.writeStringField("published", report.published());
    json.writeStringField("day", report.day());
    json.writeStringField("material", report.material());
    strings(json, "packs", report.packs());
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      finding(json, finding);
      json.writeEndObject();
    }
    json.writeEndArray();
    waived(json, report.waived());
    markings(json, "mentions", report.mentions());
    markings(json, "claims", report.claims());
    markings(json, "statements", report.statements());
    spans(json, "damage", report.damage());
    outcomes(json, report);
    json.writeEndObject();
  }

  private static void waived(JsonGenerator json, List<Waived> all) throws IOException {
    json.writeArrayFieldStart("waived");
    for (Waived w : all) {
      json.writeStartObject();
      finding(json, w.finding());
      json.writeObjectFieldStart("waiver");
      json.writeStringField("reason", Inert.unicode(w.waiver().reason()));
      json.writeStringField("approver", Inert.unicode(w.waiver().approver()));
      json.writeStringField("until", w.waiver().until().toString());
      json.writeStringField("where", Inert.unicode(w.waiver().where()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding f) throws IOException {
    json.writeStringField("rule", f.rule());
    json.writeStringField("severity", f.severity().word());
    json.writeStringField("verdict", f.verdict().word());
    json.writeStringField("message", Inert.unicode(f.message()));
    json.writeStringField("quote", Inert.unicode(f.quote()));
    json.writeNumberField("start", f.span().start());
    json.writeNumberField("end", f.span().end());
    json.writeNumberField("line", f.line());
    json.writeNumberField("column", f.column());
    place(json, f.place());
    json.writeStringField("basis", f.basis());
    json.writeStringField("remedy", Inert.unicode(f.remedy()));
    json.writeStringField("fix", Inert.unicode(f.fix()));
    json.writeBooleanField("disguised", f.disguised());
    spans(json, "evidence", f.evidence());
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    if (place instanceof Place.InParagraph p) {
      json.writeStringField("part", p.part());
      json.writeNumberField("paragraph", p.paragraph());
      json.writeNumberField("run", p.run());
    } else if (place instanceof Place.OnSlide s) {
      json.writeNumberField("slide", s.slide());
      json.writeStringField("shape", Inert.unicode(s.shape()));
    } else if (place instanceof Place.OnPage p) {
      json.writeNumberField("page", p.page());
      json.writeArrayFieldStart("boxes");
      for (Place.Box box : p.boxes()) {
        json.writeStartObject();
        json.writeNumberField("page", box.page());
        json.writeNumberField("x", round(box.x()));
        json.writeNumberField("y", round(box.y()));
        json.writeNumberField("width", round(box.width()));
        json.writeNumberField("height", round(box.height()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static double round(double points) {
    return Math.round(points * 100) / 100.0;
  }

  private static void markings(JsonGenerator json, String name, List<Marking> markings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Marking m : markings) {
      json.writeStartObject();
      json.writeStringField("kind", m.kind());
      json.writeStringField("text", Inert.unicode(m.text()));
      json.writeNumberField("start", m.span().start());
      json.writeNumberField("end", m.span().end());
      json.writeNumberField("confidence", Math.round(m.confidence() * 1000) / 1000.0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void outcomes(JsonGenerator json, DocumentReport report) throws IOException {
    strings(
        json,
        "passed",
        report.outcomes().stream().filter(RuleOutcome::passed).map(RuleOutcome::rule).toList());
    json.writeArrayFieldStart("notApplied");
    for (RuleOutcome outcome : report.outcomes()) {
      if (!outcome.wasApplied()) {
        json.writeStartObject();
        json.writeStringField("rule", outcome.rule());
        json.writeStringField("reason", new Frame("en").reason(outcome));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void summary(JsonGenerator json, List<DocumentReport> reports) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("documents", reports.size());
    json.writeNumberField("notChecked", reports.stream().filter(r -> !r.isChecked()).count());
    json.writeNumberField("waived", reports.stream().mapToLong(r -> r.waived().size()).sum());
    for (Severity severity : Severity.values()) {
      long count =
          reports.stream()
              .flatMap(r -> r.findings().stream())
              .filter(f -> f.severity() == severity)
              .count();
      json.writeNumberField(severity.word(), count);
    }
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(Inert.unicode(value));
    }
    json.writeEndArray();
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
