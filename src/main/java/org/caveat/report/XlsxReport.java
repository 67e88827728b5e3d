package org.caveat.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The log as an Excel workbook: a frozen head with filters, all cells plain text. */
final class XlsxReport {
  private static final int[] WIDTHS = {
    30, 10, 12, 24, 24, 10, 16, 28, 28, 40, 50, 50, 50, 50, 30, 14, 12
  };
  private static final int LONGEST_CELL = 32_767;

  private XlsxReport() {}

  static void write(Results results, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Caveat", null)) {
      Worksheet sheet = workbook.newWorksheet("Caveat");
      Log log = new Log(results, new Frame(results.language()));
      List<List<String>> rows = log.rows().toList();
      row(sheet, 0, log.columns());
      for (int i = 0; i < rows.size(); i++) {
        row(sheet, i + 1, rows.get(i));
      }
      dress(sheet, rows.size());
    }
    bytes.writeTo(out);
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int c = 0; c < cells.size(); c++) {
      String text = cells.get(c);
      sheet.inlineString(row, c, text.substring(0, Math.min(LONGEST_CELL, text.length())));
    }
  }

  private static void dress(Worksheet sheet, int rows) {
    int last = Log.COLUMNS.size() - 1;
    sheet.range(0, 0, 0, last).style().bold().fillColor("E7ECEF").set();
    if (rows > 0) {
      sheet.range(1, 0, rows, last).style().wrapText(true).verticalAlignment("top").set();
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, rows, last);
    for (int c = 0; c < WIDTHS.length; c++) {
      sheet.width(c, WIDTHS[c]);
    }
  }
}
