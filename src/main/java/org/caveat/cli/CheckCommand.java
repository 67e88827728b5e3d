package org.caveat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.caveat.Checker;
import org.caveat.annotate.FundTable;
import org.caveat.annotate.FundTableReader;
import org.caveat.annotate.Profile;
import org.caveat.extract.Extractor;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.ProductType;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Severity;
import org.caveat.report.ConsoleReport;
import org.caveat.report.JsonReport;
import org.caveat.text.Input;
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
    description =
        "Check documents and say, at the exact place, what a compliance officer would object to.",
    footer = {
      "",
      "Examples:",
      "  caveat check draft.docx                      one draft, report on the terminal",
      "  caveat check content/ --fail-on warning      a folder; exit code 1 from warnings on",
      "  caveat check poster.pdf --as-of 2026-10-01   by the law of that day",
      "  caveat check --format json -o out.json site/ for programs",
      "  caveat check - < article.md                  from standard input",
      "",
      "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 some document",
      "could not be checked, 4 broken rule pack."
    })
final class CheckCommand implements Callable<Integer> {
  enum Format {
    CONSOLE,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL|-",
      description = "Files, folders, one http(s) address, or - for standard input.")
  private List<String> paths;

  @Mixin private PackOptions packs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "console",
      description = "console or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to a file, as a whole or not at all.")
  private Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "Least severity for exit code 1: info, warning, error (default: ${DEFAULT-VALUE}).")
  private Severity failOn;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Judge by the law of that day (default: day of publication, else today).")
  private LocalDate asOf;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, where the documents do not tell.")
  private LocalDate published;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "What the documents are, where Caveat should not infer it: ${COMPLETION-CANDIDATES}.")
  private DocumentType type;

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      description = "How they are published: ${COMPLETION-CANDIDATES}.")
  private Channel channel;

  @Option(
      names = "--product",
      split = ",",
      paramLabel = "TYPE",
      description = "Product types they promote: ${COMPLETION-CANDIDATES}.")
  private List<ProductType> products = List.of();

  @Option(
      names = "--funds",
      paramLabel = "CSV",
      description =
          "Table of your funds: code,name,shortName,class,type,manager,inception,riskLevel,benchmark.")
  private Path funds;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "",
      description = "Language of messages: zh or en (default: that of the document).")
  private String language;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also name the rules that passed and those that were not applied.")
  private boolean verbose;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (!language.isEmpty() && !language.equals("zh") && !language.equals("en")) {
      throw new ParameterException(
          spec.commandLine(), "--lang: \"" + language + "\" is neither zh nor en");
    }
    Checker checker = new Checker(packs.load(), table());
    List<DocumentReport> reports = check(checker, org.caveat.cli.Files.below(paths));
    write(reports);
    return exitCode(reports).code();
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
    Profile profile = new Profile(asOf, published, type, channel, java.util.Set.copyOf(products));
    Extractor extractor = new Extractor();
    List<DocumentReport> reports = new ArrayList<>();
    try (Progress progress = Progress.of("checking", files.size())) {
      files.parallelStream()
          .map(f -> extractor.extract(f, System.in))
          .map(inputs -> reports(checker, inputs, profile))
          .peek(r -> progress.step())
          .forEachOrdered(reports::addAll);
    }
    return reports;
  }

  private List<DocumentReport> reports(Checker checker, List<Input> inputs, Profile profile) {
    return inputs.stream().map(i -> checker.check(i, profile, language, packs.chosen())).toList();
  }

  private void write(List<DocumentReport> reports) throws IOException {
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      render(reports, out, System.console() != null && System.getenv("NO_COLOR") == null);
      out.flush();
      return;
    }
    Path beside = output.resolveSibling(output.getFileName() + ".part");
    try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
      render(reports, new PrintWriter(writer), false);
    }
    Files.move(beside, output, StandardCopyOption.REPLACE_EXISTING);
  }

  private void render(List<DocumentReport> reports, PrintWriter out, boolean colour)
      throws IOException {
    if (format == Format.JSON) {
      JsonReport.write(reports, out);
    } else {
      new ConsoleReport(out, colour, verbose).write(reports);
    }
    out.flush();
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

  /** Enum constants are typed in lower case with hyphens. */
  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
