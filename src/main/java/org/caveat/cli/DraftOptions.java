package org.caveat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.draft.Drafts;
import org.caveat.draft.LeftAloneException;
import org.caveat.finding.DocumentReport;
import org.caveat.text.Inert;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether drafts come back marked, and where. */
final class DraftOptions {
  @Option(
      names = "--annotate",
      paramLabel = "DIR",
      description =
          "Write a copy of each document with findings to this folder, marked in place (txt, md, html, docx, pdf); the documents stay as they are.")
  private Path folder;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Refuses a folder that cannot be written to, or copies that would replace files, before any
   * work.
   *
   * @param named the files and folders of the command line
   * @param documents the files found there
   */
  void validate(List<String> named, List<String> documents) {
    String fault = folder == null ? "" : new Copies(folder, documents).fault(named);
    if (!fault.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--annotate: " + fault);
    }
  }

  /**
   * Writes the copies; which documents get none is told with the reason.
   *
   * @param documents the files that were to be checked
   * @param language of the findings' words; "" for that of each document
   */
  void write(List<String> documents, List<DocumentReport> reports, String language)
      throws IOException {
    if (folder == null) {
      return;
    }
    Copies copies = new Copies(folder, documents);
    Map<String, DocumentReport> faulty = new LinkedHashMap<>();
    reports.stream()
        .filter(r -> r.isRead() && !r.findings().isEmpty())
        .forEach(r -> faulty.put(r.input().path(), r));
    PrintWriter err = spec.commandLine().getErr();
    int written = 0;
    for (DocumentReport report : faulty.values()) {
      String refused = refused(copies, report, language);
      written += refused.isEmpty() ? 1 : 0;
      if (!refused.isEmpty()) {
        String path = Inert.terminal(report.input().path());
        err.println("caveat: " + path + ": not annotated: " + refused);
      }
    }
    err.println("caveat: " + written + " of " + reports.size() + " annotated in " + folder);
  }

  /** Writes one copy; why there is none, or "". */
  private static String refused(Copies copies, DocumentReport report, String language)
      throws IOException {
    Path target = copies.target(report.input().path()).orElse(null);
    if (target == null) {
      return "it is no file of its own; save it as one and check that";
    }
    try {
      byte[] file = Files.readAllBytes(Path.of(report.input().path()));
      byte[] marked = Drafts.marked(file, report, language);
      Files.createDirectories(target.getParent());
      ReportFile.writeNew(target, out -> out.write(marked));
      return "";
    } catch (LeftAloneException e) {
      return e.getMessage();
    }
  }
}
