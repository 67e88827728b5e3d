package org.caveat.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Marking;
import org.caveat.finding.Rule;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Waived;
import org.caveat.finding.Waiver;
import org.caveat.rules.Packs;
import org.caveat.text.Document;
import org.caveat.text.LineMap;
import org.caveat.text.Metadata;
import org.caveat.text.NotChecked;
import org.caveat.text.Place;
import org.caveat.text.Span;

/** Results made for tests of reports. */
final class Samples {
  /** Everything that some format takes for markup, a command, a formula or no character at all. */
  static final String HOSTILE =
      "=cmd|' /C calc'!A0 </script><script>alert(1)</script> <img src=x onerror=alert(1)> "
          + "]]> &amp; \" ' ` ${x} {{x}} %0A::error::x | ![a](javascript:b) @team \u0000\u0007\u001b[31m"
          + "\u202Eevil\u202C \uD800 \uFFFE \r\n::error ::second line 保本😀";

  private Samples() {}

  static Stream<Rule> rules() {
    return Packs.shipped("cn").rules().stream();
  }

  static Results results(DocumentReport... documents) {
    return Results.of(List.of(documents), rules(), "1.2.3");
  }

  /** One plain document with a finding, one that cannot be read. */
  static Results plain() {
    return results(document("draft.md", "本基金保本保收益。\n第二行"), unread("scan.pdf"));
  }

  /** Hostile text, in a file of hostile name, found at fault as a whole and in each character. */
  static Results hostile() {
    DocumentReport report = document("a\"b\n<c>,d:e.md", HOSTILE);
    return results(report, unread("x\u001b]8;;evil\u0007y.pdf"));
  }

  /** A claim in the first line for which the last holds something. */
  static Results evidence() {
    String source = "本基金保本。\n" + "市场平稳。\n".repeat(40) + "数据来源：年报。";
    Finding f = finding("保本", new Span(3, 5), new LineMap(source));
    Span note = new Span(source.length() - 8, source.length());
    Finding backed =
        new Finding(
            f.rule(),
            f.severity(),
            f.verdict(),
            f.message(),
            f.remedy(),
            f.basis(),
            f.span(),
            f.quote(),
            f.line(),
            f.column(),
            f.place(),
            false,
            List.of(note),
            "");
    return results(with(document("a.md", source), List.of(backed)));
  }

  static Results many(int findings) {
    return many(findings, 1);
  }

  /** Findings at equal distances, in one line of four times their number and distance in bytes. */
  static Results many(int findings, int distance) {
    String source = "保本".repeat(findings * distance);
    List<Finding> found = new ArrayList<>();
    LineMap lines = new LineMap(source);
    for (int i = 0; i < findings; i++) {
      int at = 2 * distance * i;
      found.add(finding("保本", new Span(at, at + 2), lines));
    }
    return results(with(document("many.txt", source), found));
  }

  /** One finding, on these words of the source. */
  static Results found(String source, String words) {
    int at = source.indexOf(words);
    Finding finding = finding(words, new Span(at, at + words.length()), new LineMap(source));
    return results(with(document("one.txt", source), List.of(finding)));
  }

  static DocumentReport document(String path, String source) {
    Document document =
        new Document(
            path, source, List.of(), s -> new Place.InText(), Metadata.of("text"), List.of());
    Span whole = new Span(0, source.length());
    return report(document, List.of(finding(source, whole, new LineMap(source))));
  }

  static DocumentReport report(Document document, List<Finding> findings) {
    String source = document.source();
    Span whole = new Span(0, source.length());
    return new DocumentReport(
        document,
        "zh",
        "2026-05-01",
        "2026-05-02",
        "product-promotion; etf",
        List.of("cn"),
        findings,
        List.of(new Marking("fund", whole, source, 0.5)),
        List.of(),
        List.of(),
        List.of(),
        List.of(RuleOutcome.of("cn-guaranteed-return", 1), RuleOutcome.of("cn-urgency", 0)),
        List.of());
  }

  /** A document whose only finding was accepted. */
  static Results waived() {
    DocumentReport report = document("a.md", "保本");
    Finding f = report.findings().get(0);
    LocalDate until = LocalDate.of(2027, 3, 31);
    Waiver waiver = new Waiver("w.csv:2", f.rule(), "a.md", "保本", "已核 <b>\u0007", "李", until);
    return results(report.waiving(List.of(), List.of(new Waived(f, waiver))));
  }

  /** A document with one finding, of that day. */
  static DocumentReport published(String day) {
    DocumentReport report = document("a.md", "保本");
    return with(report, day, report.findings());
  }

  private static DocumentReport with(DocumentReport r, List<Finding> findings) {
    return with(r, r.published(), findings);
  }

  private static DocumentReport with(DocumentReport r, String published, List<Finding> findings) {
    return new DocumentReport(
        r.input(),
        r.language(),
        published,
        r.day(),
        r.material(),
        r.packs(),
        findings,
        r.mentions(),
        r.claims(),
        r.statements(),
        r.damage(),
        r.outcomes(),
        r.waived());
  }

  private static Finding finding(String quote, Span span, LineMap lines) {
    return finding("cn-guaranteed-return", quote, span, lines);
  }

  /** A finding in the first line. */
  static Finding finding(String rule, String quote, Span span) {
    return finding(rule, quote, span, new LineMap(" ".repeat(span.end())));
  }

  private static Finding finding(String rule, String quote, Span span, LineMap lines) {
    return new Finding(
        rule,
        Severity.ERROR,
        Verdict.VIOLATION,
        "承诺 " + quote,
        "删除 " + quote,
        "《证券投资基金法》第77条",
        span,
        quote.substring(0, Math.min(200, quote.length())),
        lines.line(span.start()),
        lines.column(span.start()),
        new Place.InText(),
        false,
        List.of(span),
        quote);
  }

  static DocumentReport unread(String path) {
    return DocumentReport.of(
        new NotChecked(
            path, NotChecked.Reason.SCANNED_ONLY, "it holds " + HOSTILE, "run text recognition"));
  }
}
