package org.caveat.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.text.Document;
import org.caveat.text.Span;

/**
 * A finding as the reader of a marked copy meets it.
 *
 * @param number of the finding in its document, from 1
 * @param chinese whether its words are Chinese
 * @param whole whether it concerns the document, so that no words of it are marked
 */
record Note(int number, Finding finding, boolean chinese, boolean whole) {
  /**
   * The notes on a document, in the order of their places.
   *
   * @param language of the findings' words; "" for that of the document
   */
  static List<Note> of(DocumentReport report, String language) {
    boolean chinese = (language.isEmpty() ? report.language() : language).startsWith("zh");
    List<Finding> findings = report.findings();
    Document document = (Document) report.input();
    return IntStream.range(0, findings.size())
        .mapToObj(
            i -> new Note(i + 1, findings.get(i), chinese, document.isAll(findings.get(i).span())))
        .toList();
  }

  Span span() {
    return finding.span();
  }

  /** What is wrong, by which law, how to mend it, and words to insert; a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("[" + severity() + "] " + finding.message() + " (" + finding.rule() + ")");
    lines.add((chinese ? "依据：" : "Basis: ") + finding.basis());
    lines.add((chinese ? "修改：" : "To mend: ") + finding.remedy());
    if (!finding.fix().isEmpty()) {
      lines.add((chinese ? "可用表述：" : "Words to insert: ") + finding.fix());
    }
    return lines;
  }

  String text() {
    return String.join("\n", lines());
  }

  /** The line above all notes of a document. */
  static String heading(List<Note> notes) {
    boolean chinese = notes.get(0).chinese();
    int n = notes.size();
    return "Caveat" + (chinese ? "：" + n + " 处问题" : ": " + n + (n == 1 ? " finding" : " findings"));
  }

  private String severity() {
    Severity severity = finding.severity();
    if (!chinese) {
      return severity.word();
    }
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }
}
