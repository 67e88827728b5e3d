package org.caveat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caveat.finding.Severity;
import org.caveat.report.ConsoleReport;
import org.caveat.report.ReportFormat;
import org.caveat.report.Results;
import org.caveat.report.Terminal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which reports are written, where, and how much they tell. */
final class ReportOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "console",
      description =
          "Format of the report on standard output: console, json, sarif, junit, checkstyle, github, gitlab, rdjson, csv, xlsx, markdown, html (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  private Path output;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write that report to a file, as a whole or not at all (default: -, standard output).")
  private void output(Path file) {
    output = file.toString().equals("-") ? null : file;
  }

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = Also.Converter.class,
      description = "Write one more report, e.g. --report sarif=out.sarif; may be repeated.")
  private List<Also> more = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell only findings at or above --fail-on and what was not checked.")
  private boolean quiet;

  @Option(names = "--summary", description = "Tell only the counts, one line a document.")
  private boolean summary;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also name the rules that passed and those that were not applied.")
  private boolean verbose;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** A further report: its format and file. */
  record Also(ReportFormat format, Path file) {
    /** Reads {@code sarif=out.sarif}. */
    static final class Converter implements ITypeConverter<Also> {
      @Override
      public Also convert(String text) {
        int at = text.indexOf('=');
        String word = at < 0 ? text : text.substring(0, at);
        if (!ReportFormat.words().contains(word)) {
          throw new TypeConversionException(
              "no format \"" + word + "\"; there are: " + String.join(", ", ReportFormat.words()));
        }
        if (at < 0 || at == text.length() - 1) {
          throw new TypeConversionException("name the file: --report " + word + "=FILE");
        }
        return new Also(
            ReportFormat.valueOf(word.toUpperCase(Locale.ROOT)), Path.of(text.substring(at + 1)));
      }
    }
  }

  /**
   * Refuses files that cannot be written, or that are documents under check, before any work.
   *
   * @param documents paths of the documents
   */
  void validate(List<String> documents) {
    Set<Path> named = new HashSet<>();
    for (Path file : files()) {
      boolean fresh = named.add(file.toAbsolutePath().normalize());
      String fault = fresh ? ReportFile.fault(file, documents) : file + " is named for two reports";
      if (!fault.isEmpty()) {
        throw new ParameterException(spec.commandLine(), fault);
      }
    }
    if (quiet && (verbose || summary)) {
      throw new ParameterException(
          spec.commandLine(), "--quiet contradicts --verbose and --summary; choose one");
    }
  }

  /** Whether standard output is for people, so that more may follow the report there. */
  boolean isForReaders() {
    return output != null || format == ReportFormat.CONSOLE;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>(more.stream().map(Also::file).toList());
    if (output != null) {
      files.add(output);
    }
    return files;
  }

  /**
   * Writes all reports.
   *
   * @param failOn least severity that {@code --quiet} tells
   * @param language of the words around findings; "" for that of the documents
   */
  void write(Results results, Severity failOn, String language) throws IOException {
    for (Also also : more) {
      ReportFile.write(also.file(), out -> also.format().write(results, out));
    }
    if (output == null) {
      render(results, failOn, language, terminal(), System.out);
    } else {
      ReportFile.write(output, out -> render(results, failOn, language, Terminal.PLAIN, out));
    }
  }

  private void render(
      Results results, Severity failOn, String language, Terminal terminal, OutputStream out)
      throws IOException {
    if (format == ReportFormat.CONSOLE) {
      ConsoleReport.write(results, view(failOn, language), terminal, out);
    } else {
      format.write(results, out);
    }
  }

  private ConsoleReport.View view(Severity failOn, String language) {
    return new ConsoleReport.View(
        !summary, quiet ? failOn : Severity.INFO, !quiet, verbose, language);
  }

  /** What standard output can show. */
  Terminal terminal() {
    return System.console() == null
        ? Terminal.PLAIN
        : Terminal.of(spec.usageMessage().autoWidth(true).width(), System.getenv(), home());
  }

  /** The folder of the installation, which the launcher names; null without it. */
  private static Path home() {
    String home = System.getProperty("caveat.home", "");
    return home.isEmpty() ? null : Path.of(home);
  }
}
