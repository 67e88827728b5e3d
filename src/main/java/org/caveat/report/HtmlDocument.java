package org.caveat.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.text.Document;

/** What the page tells of one document. Templates read its public methods. */
final class HtmlDocument {
  private final String id;
  private final DocumentReport report;
  private final Results results;
  private final Frame frame;
  private final List<HtmlRow> rows;
  private final List<HtmlNote> general;

  /** What notes are made in: the run, its words, and those of the document. */
  record Setting(Results results, Frame frame, Excerpts excerpts) {}

  /** A finding that was accepted, its words, their place, and the reason. */
  record WaivedNote(Finding finding, String quote, String place, String reason) {}

  /** A rule and what became of it. */
  record Outcome(String rule, String title, String reason) {}

  HtmlDocument(String id, DocumentReport report, Results results, Frame frame) {
    this.id = id;
    this.report = report;
    this.results = results;
    this.frame = frame;
    if (report.input() instanceof Document d) {
      List<HtmlNote> notes = notes(new Setting(results, frame, new Excerpts(results, report)));
      HtmlCuts cuts = new HtmlCuts(d.source().length(), notes, report.damage());
      rows = HtmlText.rows(id, d, cuts);
      general = general(notes);
    } else {
      rows = List.of();
      general = List.of();
    }
  }

  private List<HtmlNote> notes(Setting setting) {
    List<HtmlNote> notes = new ArrayList<>();
    report.findings().forEach(f -> notes.add(HtmlNote.of(id, notes.size() + 1, f, setting)));
    return notes;
  }

  /** Notes on the document as a whole, and those whose place is not in the text shown. */
  private List<HtmlNote> general(List<HtmlNote> notes) {
    Set<String> placed = new HashSet<>();
    rows.forEach(row -> row.notes().forEach(n -> placed.add(n.id())));
    return notes.stream().filter(n -> !placed.contains(n.id())).toList();
  }

  public String id() {
    return id;
  }

  public String path() {
    return report.input().path();
  }

  /** Why it was not checked, or not whole, and the way out. */
  public String gap() {
    return frame.gap(report);
  }

  public String material() {
    return frame.material(report);
  }

  public DocumentReport report() {
    return report;
  }

  public String lang() {
    return report.language();
  }

  public List<HtmlRow> rows() {
    return rows;
  }

  public List<HtmlNote> general() {
    return general;
  }

  /** What was accepted, and why. */
  public List<WaivedNote> waived() {
    Excerpts excerpts = new Excerpts(results, report);
    return report.waived().stream()
        .map(
            w ->
                new WaivedNote(
                    w.finding(),
                    excerpts.of(w.finding()),
                    frame.place(w.finding(), excerpts),
                    frame.waiver(w.waiver())))
        .toList();
  }

  public long errors() {
    return count(Severity.ERROR);
  }

  public long warnings() {
    return count(Severity.WARNING);
  }

  public long infos() {
    return count(Severity.INFO);
  }

  public List<Outcome> passed() {
    return report.outcomes().stream().filter(RuleOutcome::passed).map(this::outcome).toList();
  }

  public List<Outcome> notApplied() {
    return report.outcomes().stream().filter(o -> !o.wasApplied()).map(this::outcome).toList();
  }

  private Outcome outcome(RuleOutcome o) {
    return new Outcome(o.rule(), results.title(o.rule(), results.language()), frame.reason(o));
  }

  private long count(Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
