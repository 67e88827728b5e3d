package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.finding.Waived;
import org.caveat.text.Inert;

/** Markdown for a comment on a pull request: counts first, then each document folded in. */
final class MarkdownReport {
  /** GitHub refuses comments above 65,536 characters. */
  private static final int LONGEST = 60_000;

  private static final int LONGEST_QUOTE = 80;

  private final Results results;
  private final Frame frame;
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport(Results results) {
    this.results = results;
    frame = new Frame(results.language());
  }

  static void write(Results results, OutputStream stream) throws IOException {
    MarkdownReport report = new MarkdownReport(results);
    report.all();
    stream.write(report.out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void all() {
    out.append("## Caveat\n\n").append(frame.summary(results)).append("\n\n");
    int shown = 0;
    while (shown < results.documents().size() && hasRoom()) {
      document(results.documents().get(shown++));
    }
    leftOut(results.documents().size() - shown);
  }

  private boolean hasRoom() {
    return out.length() < LONGEST;
  }

  private void leftOut(int rest) {
    if (rest > 0) {
      out.append(frame.of("以下从略：", "Left out for length: ")).append(rest).append("\n\n");
    }
  }

  private void document(DocumentReport d) {
    String path = Inert.markdown(d.input().path());
    if (!d.isChecked()) {
      out.append("- **").append(path).append("**").append(frame.of("：", ": "));
      out.append(
          d.isRead() ? frame.of("未查全", "partly not checked") : frame.of("未检查", "not checked"));
      out.append(frame.of("：", ": ")).append(Inert.markdown(frame.gap(d))).append("\n\n");
    }
    if (!d.findings().isEmpty()) {
      out.append("<details open>\n<summary>").append(path).append(" (");
      out.append(d.findings().size()).append(")</summary>\n\n");
      out.append(frame.of("| 位置 | 规则 | 原文 | 说明 |\n", "| Place | Rule | Quote | What to do |\n"));
      out.append("|---|---|---|---|\n");
      Excerpts excerpts = new Excerpts(results, d);
      int shown = 0;
      while (shown < d.findings().size() && hasRoom()) {
        Finding f = d.findings().get(shown++);
        row(f, excerpts);
      }
      out.append('\n');
      leftOut(d.findings().size() - shown);
      out.append("</details>\n\n");
    }
    for (Waived w : d.waived()) {
      out.append("- ").append(path).append(' ').append(w.finding().rule());
      out.append(frame.of(" 已豁免：", " waived: "));
      out.append(Inert.markdown(frame.waiver(w.waiver()))).append("\n\n");
    }
  }

  private void row(Finding f, Excerpts excerpts) {
    String words = excerpts.of(f);
    String quote = words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
    out.append("| ").append(Inert.markdown(frame.place(f, excerpts)));
    out.append(" | ").append(sign(f.severity())).append(' ').append(f.rule());
    out.append(" | ").append(Inert.markdown(quote));
    out.append(" | ").append(Inert.markdown(f.message())).append("<br>");
    out.append(Inert.markdown(f.basis())).append("<br>");
    out.append(Inert.markdown(f.remedy()));
    if (!f.fix().isEmpty()) {
      out.append("<br>+ ").append(Inert.markdown(f.fix()));
    }
    out.append(" |\n");
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "🔴";
      case WARNING -> "🟡";
      case INFO -> "🔵";
    };
  }
}
