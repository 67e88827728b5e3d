package org.caveat.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caveat.finding.DocumentReport;
import org.caveat.text.Input;
import org.caveat.text.NotChecked;

/**
 * Checks documents side by side, each by itself: on which Caveat fails is not checked, the others
 * are. What breaks the program and not the document (a class that cannot be loaded) ends the run.
 */
final class Run {
  private final Function<String, List<Input>> reader;
  private final Function<Input, DocumentReport> checker;
  private final PrintWriter traces;

  /**
   * @param reader reads a file
   * @param checker judges what was read
   * @param traces takes the traces of faults
   */
  Run(
      Function<String, List<Input>> reader,
      Function<Input, DocumentReport> checker,
      PrintWriter traces) {
    this.reader = reader;
    this.checker = checker;
    this.traces = traces;
  }

  /** The reports in the order of the files. */
  List<DocumentReport> check(List<String> files, Progress progress) {
    List<DocumentReport> reports = new ArrayList<>();
    files.parallelStream()
        .map(this::check)
        .peek(r -> progress.step())
        .forEachOrdered(reports::addAll);
    return reports;
  }

  private List<DocumentReport> check(String file) {
    try {
      return reader.apply(file).stream().map(this::check).toList();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(failed(file, e));
    }
  }

  private DocumentReport check(Input input) {
    try {
      return checker.apply(input);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(input.path(), e);
    }
  }

  private DocumentReport failed(String path, Throwable fault) {
    fault.printStackTrace(traces);
    return DocumentReport.of(NotChecked.of(path, fault));
  }
}
