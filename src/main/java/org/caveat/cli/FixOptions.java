package org.caveat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.draft.Completion;
import org.caveat.draft.Drafts;
import org.caveat.draft.LeftAloneException;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Rule;
import org.caveat.report.Results;
import org.caveat.report.Terminal;
import org.caveat.text.Inert;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether required statements that are missing are put in, and where the result goes. */
final class FixOptions {
  @Option(
      names = "--fix",
      description =
          "Show as a diff where the required statements that are missing would go, in their standard wording (txt, md, html, docx). Claims are never changed.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      negatable = true,
      description =
          "With --fix: show the diff only, which is the default; --no-dry-run also writes a copy beside each document, draft.fixed.md.")
  private Boolean dryRun;

  @Option(
      names = "--in-place",
      description = "With --fix: show the diff and write into the documents themselves.")
  private boolean inPlace;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Refuses options that do not go together, and copies that would replace files, before any work.
   *
   * @param report whose standard output the diff follows
   */
  void validate(List<String> documents, ReportOptions report) {
    String fault = fault(documents, report);
    if (!fault.isEmpty()) {
      throw new ParameterException(spec.commandLine(), fault);
    }
  }

  private String fault(List<String> documents, ReportOptions report) {
    if (!fix) {
      boolean idle = inPlace || dryRun != null;
      return idle ? "--in-place and --dry-run go with --fix; add it" : "";
    }
    if (!report.isForReaders()) {
      return "--fix shows its diff on standard output; write the report to a file with -o";
    }
    return !writes() || inPlace
        ? ""
        : documents.stream()
            .flatMap(d -> Copies.file(d).stream())
            .map(FixOptions::beside)
            .filter(f -> Files.exists(f, LinkOption.NOFOLLOW_LINKS))
            .findFirst()
            .map(f -> "--fix: " + f + " exists already; move it away or use --in-place")
            .orElse("");
  }

  private boolean writes() {
    return dryRun == null ? inPlace : !dryRun;
  }

  /**
   * Shows what would be put in, and writes it if so asked.
   *
   * @param terminal on which the diff is shown
   */
  void write(Results results, Terminal terminal) throws IOException {
    if (!fix) {
      return;
    }
    Set<String> required =
        results.rules().values().stream()
            .filter(r -> r.kind() == Rule.Kind.REQUIRE)
            .map(Rule::id)
            .collect(Collectors.toSet());
    Map<String, DocumentReport> read = new LinkedHashMap<>();
    results.documents().stream()
        .filter(DocumentReport::isRead)
        .forEach(r -> read.put(r.input().path(), r));
    int completed = 0;
    for (DocumentReport report : read.values()) {
      completed += complete(report, required, terminal) ? 1 : 0;
    }
    tell(
        completed
            + " of "
            + results.documents().size()
            + (writes()
                ? " completed"
                : " to complete; --no-dry-run writes copies, --in-place the documents"));
  }

  /** Completes a document; whether it lacked anything that can be put in. */
  private boolean complete(DocumentReport report, Set<String> required, Terminal terminal)
      throws IOException {
    String path = report.input().path();
    Path file = Copies.file(path).orElse(null);
    if (file == null) {
      tell(path + ": nothing put in: it is no file of its own; save it as one and check that");
      return false;
    }
    try {
      Completion completion = Drafts.completed(Files.readAllBytes(file), report, required);
      completion.open().forEach(s -> tell(path + ": to fill in and put in by hand: " + s));
      PrintWriter out = spec.commandLine().getOut();
      completion.diff(path).forEach(line -> out.println(terminal.diff(line)));
      out.flush();
      if (!completion.isEmpty() && writes()) {
        write(file, completion);
      }
      return !completion.isEmpty();
    } catch (LeftAloneException e) {
      tell(path + ": nothing put in: " + e.getMessage());
      return false;
    }
  }

  private void write(Path file, Completion completion) throws IOException {
    if (inPlace) {
      ReportFile.replace(file, out -> out.write(completion.file()));
    } else {
      ReportFile.writeNew(beside(file), out -> out.write(completion.file()));
    }
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replaceFirst("(\\.[^.]*+)?$", ".fixed$1"));
  }

  private void tell(String words) {
    spec.commandLine().getErr().println("caveat: " + Inert.terminal(words));
  }
}
