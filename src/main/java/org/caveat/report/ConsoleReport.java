package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.finding.Waived;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.LineMap;
import org.caveat.text.NotChecked;

/**
 * The report for people at a terminal: each finding with the quoted line and carets under the exact
 * characters.
 */
public final class ConsoleReport {
  /** Documents that the table after all findings names. */
  private static final int MOST_ROWS = 40;

  private final Results results;
  private final Frame frame;
  private final View view;
  private final Terminal terminal;
  private final PrintWriter out;

  /**
   * How much is told.
   *
   * @param findings whether each finding is told, not only counted
   * @param least findings below this severity are left out
   * @param summary whether counts follow
   * @param verbose whether rules that passed or were not applied are named
   * @param language of the words around the findings: "zh", "en", or "" for that of the documents
   */
  public record View(
      boolean findings, Severity least, boolean summary, boolean verbose, String language) {
    /** All findings and a summary. */
    public static final View NORMAL = new View(true, Severity.INFO, true, false, "");
  }

  private ConsoleReport(Results results, View view, Terminal terminal, OutputStream stream) {
    this.results = results;
    this.view = view;
    this.terminal = terminal;
    frame = new Frame(view.language().isEmpty() ? results.language() : view.language());
    out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Writes the report for a screen. */
  public static void write(Results results, View view, Terminal terminal, OutputStream out)
      throws IOException {
    ConsoleReport report = new ConsoleReport(results, view, terminal, out);
    results.documents().forEach(report::document);
    if (view.summary()) {
      report.summary();
    }
    if (report.out.checkError()) {
      throw new IOException("the report could not be written");
    }
  }

  static void plain(Results results, OutputStream out) throws IOException {
    write(results, View.NORMAL, Terminal.PLAIN, out);
  }

  private void document(DocumentReport report) {
    if (report.input() instanceof NotChecked n) {
      unread(n.path(), frame.notChecked(n), n.detail());
      out.println("  = " + Inert.terminal(frame.remedy(n)) + "\n");
      return;
    }
    Document document = (Document) report.input();
    LineMap lines = new LineMap(document.source());
    if (view.findings()) {
      Quote quote = new Quote(document.source(), lines, terminal);
      Excerpts excerpts = new Excerpts(results, report);
      Map<List<String>, Finding> told = new HashMap<>();
      for (Finding f : report.findings()) {
        if (f.severity().atLeast(view.least())) {
          finding(document, f, excerpts, quote);
          advice(f, told.putIfAbsent(List.of(f.basis(), f.remedy(), f.fix()), f));
        }
      }
      if (view.summary()) {
        report.waived().forEach(w -> waived(document, w));
      }
    }
    for (String notice : document.notices()) {
      unread(document.path(), frame.of("未查全", "partly not checked"), notice);
      out.println();
    }
    if (view.findings() && view.summary()) {
      damage(report, document.path(), lines);
    }
    if (view.verbose()) {
      outcomes(report, document.path());
    }
  }

  private void unread(String path, String state, String why) {
    out.println(
        file(path) + ": " + terminal.paint(state, Severity.ERROR) + ": " + Inert.terminal(why));
  }

  private void finding(Document document, Finding f, Excerpts excerpts, Quote quote) {
    Rule rule = results.rules().get(f.rule());
    String id = rule == null ? f.rule() : terminal.rule(rule.pack(), f.rule());
    boolean whole = excerpts.isOfWhole(f);
    String where = Inert.terminal(frame.place(f, excerpts));
    String place =
        Locations.hasLines(f) && !whole ? "" : frame.of("（" + where + "）", " (" + where + ")");
    String severity = terminal.paint(frame.severity(f.severity()), f.severity());
    out.print(file(document.path()) + ":" + f.line() + ":" + f.column() + ": " + severity);
    out.println("[" + id + "]: " + terminal.bold(Inert.terminal(f.message())) + place);
    if (!whole) {
      out.print(quote.of(f));
    }
    if (f.disguised()) {
      tell("=", frame.of("原文中该词语经过变形", "the words are disguised in the file"));
    }
  }

  private void waived(Document document, Waived w) {
    Finding f = w.finding();
    String state = frame.of("已豁免", "waived");
    out.print(file(document.path()) + ":" + f.line() + ":" + f.column() + ": " + state);
    out.println("[" + f.rule() + "]: " + Inert.terminal(f.message()));
    tell("=", frame.waiver(w.waiver()));
    out.println();
  }

  /**
   * By which law, and how to mend it.
   *
   * @param same the finding before for which the same was told; null for none
   */
  private void advice(Finding f, Finding same) {
    if (same == null) {
      tell("=", f.basis());
      tell("=", f.remedy());
      if (!f.fix().isEmpty()) {
        tell("+", f.fix());
      }
    } else {
      String line = same.line() + ":" + same.column();
      tell("=", frame.of("依据与修改建议同 " + line, "law and remedy as at " + line));
    }
    out.println();
  }

  private void tell(String sign, String words) {
    out.println("  " + terminal.dim(sign) + " " + Inert.terminal(words));
  }

  /** The path, which opens the file where the screen knows links. */
  private String file(String path) {
    String shown = Inert.terminal(path);
    try {
      return terminal.link(shown, Path.of(path));
    } catch (InvalidPathException e) {
      return shown;
    }
  }

  private void damage(DocumentReport report, String path, LineMap lines) {
    if (!report.damage().isEmpty()) {
      int n = report.damage().size();
      int first = lines.line(report.damage().get(0).start());
      String zh = "有 " + n + " 处字符损坏无法辨认，首处在第 " + first + " 行";
      String en = n + " damaged place(s) could not be read, the first in line " + first;
      out.println(file(path) + ": " + frame.of(zh, en) + "\n");
    }
  }

  private void outcomes(DocumentReport report, String path) {
    String day = report.published();
    out.println(
        file(path)
            + frame.of("：认定为 ", ": taken for ")
            + frame.material(report)
            + (day.isEmpty() ? "" : frame.of("，发布于 ", ", published ") + day)
            + frame.of("，适用法规日期 ", ", by the law of ")
            + report.day()
            + frame.of("，规则包 ", ", packs ")
            + String.join(frame.of("、", ", "), report.packs()));
    out.println(frame.of("  通过：", "  passed: ") + names(report, RuleOutcome::passed));
    for (RuleOutcome o : report.outcomes()) {
      if (!o.wasApplied()) {
        out.println(
            frame.of("  未适用：", "  not applied: ")
                + o.rule()
                + frame.of("（" + frame.reason(o) + "）", " (" + frame.reason(o) + ")"));
      }
    }
    out.println();
  }

  private static String names(DocumentReport report, Predicate<RuleOutcome> wanted) {
    return report.outcomes().stream()
        .filter(wanted)
        .map(RuleOutcome::rule)
        .collect(Collectors.joining(" "));
  }

  private void summary() {
    int documents = results.documents().size();
    if (documents > 1) {
      int most = view.findings() ? MOST_ROWS : documents;
      out.println(new SummaryTable(frame, terminal).of(results.documents(), most));
    }
    out.println(frame.summary(results));
  }
}
