package org.caveat.draft;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.text.Document;
import org.caveat.text.LineMap;
import org.caveat.text.Span;

/** Files with findings on words of one's choice, and their marked copies. */
final class Marked {
  /** Markup, control characters and formulas, as a hostile message may hold. */
  static final String HOSTILE =
      "</script><script>alert(1)</script> ]]> &amp; \" ' <b> \u0000\u001b[31m \u202Eevil \uD800 ⟧";

  private Marked() {}

  static byte[] copy(Path folder, String name, String text, String... words) throws Exception {
    return copy(folder, name, text.getBytes(StandardCharsets.UTF_8), words);
  }

  /** The marked copy of a file, with a finding on each of the words; "" for the whole document. */
  static byte[] copy(Path folder, String name, byte[] file, String... words) throws Exception {
    return Drafts.marked(file, report(folder, name, file, words), "zh");
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes, String charset) {
    return new String(bytes, Charset.forName(charset));
  }

  static DocumentReport report(Path folder, String name, byte[] file, String... words)
      throws Exception {
    Path path = Files.write(folder.resolve(name), file);
    Document document =
        (Document) new Extractor().extract(path.toString(), InputStream.nullInputStream()).get(0);
    List<Finding> findings = new ArrayList<>();
    for (String word : words) {
      int at = document.source().indexOf(word);
      int length = word.isEmpty() ? document.source().length() : word.length();
      findings.add(finding(document, new Span(at, at + length)));
    }
    return report(document, findings);
  }

  static DocumentReport report(Document document, List<Finding> findings) {
    return new DocumentReport(
        document, "zh", "", "", "", List.of(), findings, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  static Finding finding(Document document, Span span) {
    LineMap lines = new LineMap(document.source());
    String quote = span.of(document.source());
    return new Finding(
        "cn-guaranteed-return",
        Severity.ERROR,
        Verdict.VIOLATION,
        "承诺" + HOSTILE,
        "删除",
        "《广告法》第25条",
        span,
        quote.substring(0, Math.min(200, quote.length())),
        lines.line(span.start()),
        lines.column(span.start()),
        document.locator().place(span),
        false,
        List.of(),
        "");
  }
}
