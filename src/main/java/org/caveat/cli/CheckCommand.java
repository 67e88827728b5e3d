package org.caveat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.caveat.Checker;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.models.Models;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.FundTableReader;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Severity;
import org.caveat.report.Results;
import org.caveat.review.Waivers;
import org.caveat.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caveat check}. */
@Command(
    name = "check",
    customSynopsis = "caveat check [OPTIONS] PATH|URL|-...",
    sortOptions = false,
    description =
        "Check documents and say, at the exact place, what a compliance officer would object to.",
    footer = {
      "",
      "Examples:",
      "  caveat check draft.docx                      one draft, on the terminal",
      "  caveat check draft.docx --format html -o report.html    a page to look at",
      "  caveat check content/ --fail-on warning      exit code 1 from warnings on",
      "  caveat check poster.pdf --as-of 2026-10-01   by the law of that day",
      "  caveat check site/ --report json=out.json --report csv=log.csv",
      "  caveat check content/ --annotate marked      drafts come back marked",
      "  caveat check draft.docx --fix                missing statements, and where",
      "  caveat check - < article.md                  from standard input",
      "",
      "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 some document",
      "could not be checked, 4 broken rule pack, 70 a fault in Caveat itself."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL|-",
      description = "Files, folders, one http(s) address, or - for standard input.")
  private List<String> paths;

  @Mixin(name = "Reports")
  private ReportOptions report;

  @Mixin(name = "Drafts that come back")
  private DraftOptions drafts;

  @Mixin(name = "Missing statements")
  private FixOptions fixes;

  @Mixin(name = "What the documents are")
  private ScopeOptions scope;

  @Mixin(name = "Accepted findings")
  private WaiverOptions waivers;

  @Mixin(name = "Rules")
  private PackOptions packs;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "Least severity for exit code 1: info, warning, error (default: ${DEFAULT-VALUE}).")
  private Severity failOn;

  @Option(
      names = "--funds",
      paramLabel = "CSV",
      description =
          "CSV table of your funds, UTF-8 or GB18030, with a line of headings: code and name are needed, shortName, class, type, manager (the company), portfolioManager, inception, riskLevel (R1 to R5) and benchmark may be there; Chinese headings (代码, 名称, 简称, 类别, 类型, 管理人, 基金经理, 成立日, 风险等级, 业绩比较基准) serve as well.")
  private Path funds;

  @Option(
      names = "--claim-model",
      paramLabel = "FILE",
      description =
          "Model of forward-looking claims that \"caveat models train\" wrote (default: the shipped one).")
  private Path claimModel;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "",
      description = "Language of messages: zh or en (default: that of the document).")
  private String language;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (!language.isEmpty() && !language.equals("zh") && !language.equals("en")) {
      throw new ParameterException(
          spec.commandLine(), "--lang: \"" + language + "\" is neither zh nor en");
    }
    List<String> files = Files.below(paths);
    report.validate(files);
    drafts.validate(paths, files);
    fixes.validate(files, report);
    List<RulePack> loaded = packs.load();
    Waivers accepted = waivers.load();
    Models models = models();
    warmUp(models, loaded);
    List<DocumentReport> documents =
        check(new Checker(loaded, table(), models), files).stream().map(accepted::review).toList();
    Results results =
        Results.of(documents, loaded.stream().flatMap(p -> p.rules().stream()), Main.version());
    report.write(waivers.areTold() ? results.tellingWaived() : results, failOn, language);
    waivers.tell(accepted, documents);
    drafts.write(files, documents, language);
    fixes.write(results, report.terminal());
    return exitCode(documents).code();
  }

  /** Loads beside the reading of the first document what it will need; a fault shows there. */
  private static void warmUp(Models models, List<RulePack> packs) {
    Thread thread =
        new Thread(
            () -> {
              models.load();
              packs.forEach(p -> Objects.requireNonNull(p.logic().get(), p.id()));
            },
            "warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
  }

  private Models models() throws IOException {
    return claimModel == null ? Models.shipped() : Models.of(claimModel);
  }

  private FundTable table() {
    List<String> faults = new ArrayList<>();
    FundTable table = funds == null ? FundTable.NONE : FundTableReader.read(funds, faults);
    if (!faults.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--funds: " + String.join("\n--funds: ", faults));
    }
    return table;
  }

  private List<DocumentReport> check(Checker checker, List<String> files) {
    Profile profile = scope.profile();
    Extractor extractor = new Extractor();
    Run run =
        new Run(
            file -> extractor.extract(file, System.in),
            input -> checker.check(input, profile, language, packs.chosen()),
            traces());
    try (Progress progress = Progress.of("checking", files.size())) {
      return run.check(files, progress);
    }
  }

  /** Where traces of faults go: nowhere, unless whoever looks for the fault asks for them. */
  private PrintWriter traces() {
    return System.getenv("CAVEAT_DEBUG") == null
        ? new PrintWriter(Writer.nullWriter())
        : spec.commandLine().getErr();
  }

  private ExitCode exitCode(List<DocumentReport> reports) {
    boolean failed =
        reports.stream()
            .flatMap(r -> r.findings().stream())
            .anyMatch(f -> f.severity().atLeast(failOn));
    if (reports.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "caveat: no documents found in "
                  + String.join(", ", paths)
                  + "; name files, or folders that hold any");
      return ExitCode.NOT_CHECKED;
    }
    if (reports.stream().anyMatch(r -> !r.isChecked())) {
      return ExitCode.NOT_CHECKED;
    }
    return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
