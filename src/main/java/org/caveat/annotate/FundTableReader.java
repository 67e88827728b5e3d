package org.caveat.annotate;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the user's table of funds: UTF-8 CSV with a header line; columns {@code code} and {@code
 * name} are needed, {@code shortName}, {@code class}, {@code type}, {@code manager}, {@code
 * inception} (ISO date), {@code riskLevel} (R1 to R5) and {@code benchmark} may be there.
 */
public final class FundTableReader {
  private static final Set<String> COLUMNS =
      Set.of(
          "code",
          "name",
          "shortName",
          "class",
          "type",
          "manager",
          "inception",
          "riskLevel",
          "benchmark");

  private FundTableReader() {}

  /**
   * @param faults takes {@code path:line: cause} for every malformed row
   */
  public static FundTable read(Path path, List<String> faults) {
    List<FundTable.Row> rows = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
      List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0).replace("\ufeff", ""));
      checkHeader(path, header, faults);
      for (int i = 1; i < lines.size() && faults.isEmpty(); i++) {
        if (!lines.get(i).isBlank()) {
          row(path + ":" + (i + 1) + ": ", header, cells(lines.get(i)), rows, faults);
        }
      }
    } catch (MalformedInputException e) {
      faults.add(path + ": not UTF-8; save the table as CSV UTF-8");
    } catch (IOException e) {
      faults.add(path + ": cannot be read");
    }
    return new FundTable(rows);
  }

  private static void checkHeader(Path path, List<String> header, List<String> faults) {
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        faults.add(
            path
                + ":1: unknown column \""
                + column
                + "\"; known: "
                + String.join(", ", COLUMNS.stream().sorted().toList()));
      }
    }
    if (!header.contains("code") || !header.contains("name")) {
      faults.add(path + ":1: columns code and name are needed");
    }
  }

  private static void row(
      String place,
      List<String> header,
      List<String> cells,
      List<FundTable.Row> rows,
      List<String> faults) {
    if (cells.size() != header.size()) {
      faults.add(place + cells.size() + " cells, the header has " + header.size());
      return;
    }
    String code = cell(header, cells, "code");
    if (!code.matches("\\d{6}")) {
      faults.add(place + "code \"" + code + "\" is not six digits");
      return;
    }
    try {
      String day = cell(header, cells, "inception");
      LocalDate inception = day.isEmpty() ? null : LocalDate.parse(day);
      rows.add(
          new FundTable.Row(
              code,
              cell(header, cells, "name"),
              cell(header, cells, "shortName"),
              cell(header, cells, "class"),
              cell(header, cells, "type"),
              cell(header, cells, "manager"),
              inception,
              cell(header, cells, "riskLevel"),
              cell(header, cells, "benchmark")));
    } catch (DateTimeException e) {
      faults.add(place + "inception is not a date like 2020-03-01");
    }
  }

  private static String cell(List<String> header, List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : cells.get(at).strip();
  }

  /** Cells of a line; a cell in quotation marks may hold commas and doubled marks. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
