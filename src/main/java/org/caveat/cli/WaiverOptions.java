package org.caveat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Waiver;
import org.caveat.review.WaiverTable;
import org.caveat.review.Waivers;
import org.caveat.text.Inert;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which findings were accepted, and whether machines are told of them. */
final class WaiverOptions {
  @Option(
      names = "--waivers",
      paramLabel = "CSV",
      description =
          "CSV table of accepted findings with the columns rule, file, quote, reason, approver and until; the log of --report csv is one once the last three are filled in. They no longer fail the run; reports tell them apart.")
  private Path table;

  @Option(
      names = "--with-waived",
      description = "SARIF also has what was waived, as suppressed results.")
  private boolean told;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The waivers of the table, by the calendar of today. */
  Waivers load() {
    if (table == null) {
      return Waivers.NONE;
    }
    List<String> faults = new ArrayList<>();
    List<Waiver> waivers = WaiverTable.read(table, faults);
    if (!faults.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--waivers: " + String.join("\n--waivers: ", faults));
    }
    return new Waivers(waivers, LocalDate.now());
  }

  /**
   * Says how many findings were waived, which reports for machines leave out, and what waived none.
   */
  void tell(Waivers waivers, List<DocumentReport> documents) {
    if (table != null) {
      PrintWriter err = spec.commandLine().getErr();
      waivers.idle(documents).forEach(w -> err.println("caveat: " + Inert.terminal(w)));
      long waived = documents.stream().mapToLong(d -> d.waived().size()).sum();
      err.println("caveat: " + waived + " waived by " + table);
    }
  }

  /** Whether formats that leave out what is waived have it all the same. */
  boolean areTold() {
    return told;
  }
}
