package org.caveat.annotate.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caveat.annotate.names.FundTable.Column;
import org.caveat.text.Folding;

/**
 * Reads the user's table of funds: CSV with a line of headings, in UTF-8 (with or without a byte
 * order mark) or GB18030, as spreadsheets save it. Columns code and name are needed. All malformed
 * rows are told at once, each with its line.
 */
public final class FundTableReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private final Path path;
  private final List<String> faults;
  private final List<FundTable.Row> rows = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();

  private FundTableReader(Path path, List<String> faults) {
    this.path = path;
    this.faults = faults;
  }

  /**
   * @param faults takes {@code path:line: cause} for every malformed row
   */
  public static FundTable read(Path path, List<String> faults) {
    FundTableReader reader = new FundTableReader(path, faults);
    String text = reader.text();
    if (text != null) {
      reader.table(text);
    }
    return new FundTable(reader.rows);
  }

  private String text() {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String utf8 = decode(bytes, StandardCharsets.UTF_8);
      String text = utf8 != null ? utf8 : decode(bytes, Charset.forName("GB18030"));
      if (text == null) {
        faults.add(path + ": neither UTF-8 nor GB18030; save the table as CSV UTF-8");
      }
      return text == null ? null : Folding.fold(text);
    } catch (IOException e) {
      faults.add(path + ": cannot be read");
      return null;
    }
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void table(String text) {
    long start = 1;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<Column> columns = null;
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord cells = records.next();
        if (columns == null) {
          columns = columns(cells);
        } else {
          row(columns, cells, start);
        }
        start = parser.getCurrentLineNumber() + 1;
      }
      if (columns == null) {
        fault(1, "the table is empty; its first line names the columns");
      }
    } catch (UncheckedIOException | IOException e) {
      fault(start, "a quotation mark is not closed, or stands within a cell that is not quoted");
    }
  }

  private List<Column> columns(CSVRecord headings) {
    List<Column> columns = new ArrayList<>();
    for (String heading : headings) {
      Column column = Column.of(heading);
      if (column == null) {
        fault(1, "unknown column \"" + heading + "\"; known: " + known());
      } else if (columns.contains(column)) {
        fault(1, "column " + column.heading() + " stands twice");
      }
      columns.add(column);
    }
    if (!columns.contains(Column.CODE) || !columns.contains(Column.NAME)) {
      fault(1, "columns code and name are needed");
    }
    return columns;
  }

  private static String known() {
    return Arrays.stream(Column.values()).map(Column::heading).collect(Collectors.joining(", "));
  }

  private void row(List<Column> columns, CSVRecord cells, long line) {
    if (cells.size() != columns.size()) {
      fault(line, cells.size() + " cells, the line of headings has " + columns.size());
      return;
    }
    Map<Column, String> values = new EnumMap<>(Column.class);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) != null) {
        values.put(columns.get(i), cells.get(i));
      }
    }
    List<String> causes = new ArrayList<>();
    FundTable.Row row = FundTableRow.of(values, causes);
    causes.forEach(cause -> fault(line, cause));
    Long before = lines.putIfAbsent(row.code(), line);
    if (before != null && !row.code().isEmpty()) {
      fault(line, "code " + row.code() + " stands in line " + before + " already");
    }
    rows.add(row);
  }

  private void fault(long line, String cause) {
    faults.add(path + ":" + line + ": " + cause);
  }
}
