package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the results of a run in one format. */
@FunctionalInterface
interface ReportWriter {
  /** Writes all of the report and leaves the stream open. */
  void write(Results results, OutputStream out) throws IOException;
}
