package org.caveat.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.text.Document;
import org.caveat.text.LineMap;
import org.caveat.text.NotChecked;
import org.caveat.text.Place;

/**
 * The report for people: each finding with the quoted line and carets under the exact characters.
 */
public final class ConsoleReport {
  private static final int WIDEST = 100;

  private final PrintWriter out;
  private final boolean colour;
  private final boolean verbose;

  /**
   * @param verbose whether to name the rules that passed and those that were not applied
   */
  public ConsoleReport(PrintWriter out, boolean colour, boolean verbose) {
    this.out = out;
    this.colour = colour;
    this.verbose = verbose;
  }

  public void write(List<DocumentReport> reports) {
    reports.forEach(this::write);
    summary(reports);
    out.flush();
  }

  private void write(DocumentReport report) {
    if (report.input() instanceof NotChecked n) {
      out.println(
          Inert.of(n.path())
              + ": "
              + paint("not checked", Severity.ERROR)
              + ": "
              + Inert.of(n.detail()));
      out.println("  = " + n.remedy());
      out.println();
      return;
    }
    Document document = (Document) report.input();
    LineMap lines = new LineMap(document.source());
    report.findings().forEach(f -> finding(document, lines, f));
    document
        .notices()
        .forEach(
            n ->
                out.println(
                    Inert.of(document.path())
                        + ": "
                        + paint("partly not checked", Severity.ERROR)
                        + ": "
                        + n
                        + "\n"));
    if (!report.damage().isEmpty()) {
      out.println(
          Inert.of(document.path())
              + ": note: "
              + report.damage().size()
              + " damaged character(s) could not be read, the first at line "
              + lines.line(report.damage().get(0).start()));
      out.println();
    }
    outcomes(report, document);
  }

  private void finding(Document document, LineMap lines, Finding f) {
    out.println(
        Inert.of(document.path())
            + ":"
            + f.line()
            + ":"
            + f.column()
            + ": "
            + paint(f.severity().word(), f.severity())
            + "["
            + f.rule()
            + "]: "
            + Inert.of(f.message())
            + place(f.place()));
    quote(document.source(), lines, f);
    if (f.disguised()) {
      out.println("  = the words are disguised in the file");
    }
    out.println("  = " + f.basis());
    out.println("  = " + Inert.of(f.remedy()));
    if (!f.fix().isEmpty()) {
      out.println("  + " + Inert.of(f.fix()));
    }
    out.println();
  }

  private static String place(Place place) {
    if (place instanceof Place.InParagraph p) {
      return " (" + p.part() + ", paragraph " + p.paragraph() + ", run " + p.run() + ")";
    }
    if (place instanceof Place.OnPage p) {
      return " (page " + p.page() + ")";
    }
    return place instanceof Place.OnSlide s
        ? " (slide " + s.slide() + ", " + Inert.of(s.shape()) + ")"
        : "";
  }

  /** The line of the finding, cut to a readable width around it, with carets below. */
  private void quote(String source, LineMap lines, Finding f) {
    boolean whole = f.span().length() >= source.strip().length() && source.strip().length() > 40;
    if (whole) {
      return;
    }
    int lineStart = lines.start(f.line());
    int lineEnd = lineStart;
    while (lineEnd < source.length()
        && source.charAt(lineEnd) != '\n'
        && source.charAt(lineEnd) != '\r') {
      lineEnd++;
    }
    int end = Math.min(f.span().end(), lineEnd);
    int from = cut(source, lineStart, f.span().start(), -1);
    int to = cut(source, Math.min(end, from + WIDEST), lineEnd, 1);
    String number = String.valueOf(f.line());
    String gutter = " ".repeat(number.length());
    String before =
        (from > lineStart ? "…" : "") + Inert.of(source.substring(from, f.span().start()));
    String marked =
        Inert.of(source.substring(f.span().start(), Math.max(f.span().start(), Math.min(end, to))));
    String after =
        Inert.of(source.substring(Math.max(f.span().start(), Math.min(end, to)), to))
            + (to < lineEnd ? "…" : "");
    String carets = "^".repeat(Math.max(1, DisplayWidth.of(marked)));
    boolean goesOn = f.span().end() > lineEnd;
    out.println(" " + gutter + " |");
    out.println(" " + number + " | " + before + marked + after);
    out.println(
        " "
            + gutter
            + " | "
            + " ".repeat(DisplayWidth.of(before))
            + paint(carets + (goesOn ? " (and on)" : ""), f.severity()));
  }

  /** Up to 30 characters towards {@code limit}, not through a surrogate pair. */
  private static int cut(String source, int from, int limit, int direction) {
    int at = direction > 0 ? Math.min(limit, from + 30) : Math.max(from, limit - 30);
    boolean inPair = at > 0 && at < source.length() && Character.isLowSurrogate(source.charAt(at));
    return inPair ? at - 1 : at;
  }

  private void outcomes(DocumentReport report, Document document) {
    if (verbose) {
      out.println(
          Inert.of(document.path())
              + ": taken for "
              + report.material()
              + (report.published().isEmpty() ? "" : ", published " + report.published())
              + ", packs "
              + String.join(", ", report.packs()));
      out.println("  passed: " + names(report, RuleOutcome::passed));
      for (RuleOutcome o : report.outcomes()) {
        if (!o.applied()) {
          out.println("  not applied: " + o.rule() + " (" + o.reason() + ")");
        }
      }
      out.println();
    }
  }

  private static String names(
      DocumentReport report, java.util.function.Predicate<RuleOutcome> wanted) {
    return report.outcomes().stream()
        .filter(wanted)
        .map(RuleOutcome::rule)
        .collect(Collectors.joining(" "));
  }

  private void summary(List<DocumentReport> reports) {
    List<Finding> findings = reports.stream().flatMap(r -> r.findings().stream()).toList();
    long unread = reports.stream().filter(r -> !r.isRead()).count();
    long partly = reports.stream().filter(r -> r.isRead() && !r.isChecked()).count();
    long passed =
        reports.stream().flatMap(r -> r.outcomes().stream()).filter(RuleOutcome::passed).count();
    long run =
        reports.stream().flatMap(r -> r.outcomes().stream()).filter(RuleOutcome::applied).count();
    out.println(
        count(reports.size() - unread, "document")
            + " checked: "
            + count(of(findings, Severity.ERROR), "error")
            + ", "
            + count(of(findings, Severity.WARNING), "warning")
            + ", "
            + of(findings, Severity.INFO)
            + " info; "
            + passed
            + " of "
            + run
            + " rules passed"
            + (unread > 0 ? "; " + unread + " not checked" : "")
            + (partly > 0 ? "; " + partly + " partly not checked" : ""));
  }

  private static long of(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  private String paint(String words, Severity severity) {
    if (!colour) {
      return words;
    }
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        };
    return "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
