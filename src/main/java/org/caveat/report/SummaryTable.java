package org.caveat.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Severity;
import org.caveat.text.Inert;

/** A table of many documents, the worst first: how many findings of each severity. */
final class SummaryTable {
  private static final int WIDEST_NAME = 60;
  private static final int NUMBER = 9;

  private final Frame frame;
  private final Terminal terminal;

  SummaryTable(Frame frame, Terminal terminal) {
    this.frame = frame;
    this.terminal = terminal;
  }

  /**
   * @param most documents to name
   */
  String of(List<DocumentReport> documents, int most) {
    List<DocumentReport> shown = documents.stream().sorted(worstFirst()).limit(most).toList();
    int width = shown.stream().mapToInt(d -> DisplayWidth.of(name(d))).max().orElse(0);
    String head =
        pad(frame.of("文件", "Document"), width)
            + Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(s -> left(frame.severity(s), NUMBER))
                .collect(Collectors.joining());
    String rows =
        shown.stream().map(d -> row(d, width)).collect(Collectors.joining("\n", "", "\n"));
    int rest = documents.size() - shown.size();
    return terminal.bold(head)
        + "\n"
        + rows
        + (rest > 0 ? frame.of("……另有 " + rest + " 份\n", "... and " + rest + " more\n") : "");
  }

  private static Comparator<DocumentReport> worstFirst() {
    return Comparator.comparing(DocumentReport::isChecked)
        .thenComparing(d -> -count(d, Severity.ERROR))
        .thenComparing(d -> -count(d, Severity.WARNING))
        .thenComparing(d -> -count(d, Severity.INFO));
  }

  private String row(DocumentReport d, int width) {
    String name = pad(name(d), width);
    if (!d.isRead()) {
      return name + "   " + terminal.paint(frame.of("未检查", "not checked"), Severity.ERROR);
    }
    String partly = d.isChecked() ? "" : "   " + frame.of("未查全", "partly not checked");
    return name
        + Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
            .map(s -> cell(d, s))
            .collect(Collectors.joining())
        + partly;
  }

  private String cell(DocumentReport d, Severity severity) {
    long n = count(d, severity);
    String number = left(n == 0 ? "-" : String.valueOf(n), NUMBER);
    return n == 0 ? number : terminal.paint(number, severity);
  }

  private static long count(DocumentReport d, Severity severity) {
    return d.findings().stream().filter(f -> f.severity() == severity).count();
  }

  /** The path, its beginning left out when it is long. */
  private String name(DocumentReport d) {
    String path = Inert.terminal(d.input().path());
    int room = Math.max(20, Math.min(WIDEST_NAME, terminal.width() - 3 * NUMBER));
    int from = 0;
    for (int left = DisplayWidth.of(path); left > room; ) {
      int c = path.codePointAt(from);
      left -= DisplayWidth.of(c);
      from += Character.charCount(c);
    }
    return from == 0 ? path : "…" + path.substring(from + 1);
  }

  private static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - DisplayWidth.of(words)));
  }

  private static String left(String words, int width) {
    return " ".repeat(Math.max(1, width - DisplayWidth.of(words))) + words;
  }
}
