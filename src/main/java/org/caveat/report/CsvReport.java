package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The log as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. */
final class CsvReport {
  private CsvReport() {}

  static void write(Results results, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(Log.COLUMNS);
    for (Iterator<List<String>> rows = new Log(results, new Frame("en")).rows().iterator();
        rows.hasNext(); ) {
      csv.printRecord(rows.next());
    }
    csv.flush();
  }
}
