package org.caveat.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caveat.finding.Waiver;

/**
 * A table of waivers: CSV with a line of headings, in UTF-8 or GB18030. The log of {@code --report
 * csv} is one once reason, approver and until are filled in; rows where all three are empty waive
 * nothing. All faults are told at once, each with its line.
 */
public final class WaiverTable {
  /** What a waiver needs, and the headings it may stand under. */
  private enum Column {
    RULE("rule", "规则"),
    FILE("file", "文件"),
    QUOTE("quote", "原文"),
    REASON("reason", "理由"),
    APPROVER("approver", "批准人"),
    UNTIL("until", "有效期至");

    private final String english;
    private final String chinese;

    Column(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }

    private boolean isHeading(String cell) {
      return cell.equalsIgnoreCase(english) || cell.equals(chinese);
    }
  }

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  /** As people and spreadsheets write days. */
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?+");

  private final Path path;
  private final List<String> faults;
  private final List<Waiver> waivers = new ArrayList<>();

  private WaiverTable(Path path, List<String> faults) {
    this.path = path;
    this.faults = faults;
  }

  /**
   * @param faults takes {@code path:line: cause} for every malformed row
   */
  public static List<Waiver> read(Path path, List<String> faults) {
    WaiverTable table = new WaiverTable(path, faults);
    try {
      table.rows(text(Files.readAllBytes(path)));
    } catch (CharacterCodingException e) {
      faults.add(path + ": neither UTF-8 nor GB18030; save the table as CSV UTF-8");
    } catch (UncheckedIOException e) {
      faults.add(path + ": a quotation mark is not closed; save the table as CSV again");
    } catch (IOException e) {
      faults.add(path + ": cannot be read; check the name");
    }
    return table.waivers;
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void rows(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      Map<Column, Integer> places = null;
      long line = 1;
      for (CSVRecord row : parser) {
        if (places == null) {
          places = places(row);
        } else if (places.size() == Column.values().length) {
          row(places, row, line);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    }
  }

  private Map<Column, Integer> places(CSVRecord headings) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      for (int i = 0; i < headings.size(); i++) {
        if (column.isHeading(headings.get(i))) {
          places.putIfAbsent(column, i);
        }
      }
      if (!places.containsKey(column)) {
        fault(1, "no column " + column.english + " (" + column.chinese + ")");
      }
    }
    return places;
  }

  private void row(Map<Column, Integer> places, CSVRecord row, long line) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    places.forEach((c, i) -> cells.put(c, i < row.size() ? cell(row.get(i)) : ""));
    String decided =
        cells.get(Column.REASON) + cells.get(Column.APPROVER) + cells.get(Column.UNTIL);
    if (decided.isEmpty()) {
      return;
    }
    for (Column needed : Column.values()) {
      if (needed != Column.QUOTE && cells.get(needed).isEmpty()) {
        fault(
            line, "no " + needed.english + "; a waiver needs rule, file, reason, approver, until");
        return;
      }
    }
    LocalDate until = day(cells.get(Column.UNTIL), line);
    if (until != null) {
      waivers.add(waiver(cells, line, until));
    }
  }

  private Waiver waiver(Map<Column, String> cells, long line, LocalDate until) {
    return new Waiver(
        path + ":" + line,
        cells.get(Column.RULE),
        cells.get(Column.FILE),
        cells.get(Column.QUOTE),
        cells.get(Column.REASON),
        cells.get(Column.APPROVER),
        until);
  }

  /** A cell without the apostrophe by which logs keep words from being formulas. */
  private static String cell(String text) {
    return text.replaceFirst("^'(?=[=+\\-@])", "");
  }

  private LocalDate day(String text, long line) {
    Matcher day = DAY.matcher(text);
    try {
      if (day.matches()) {
        return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      }
    } catch (DateTimeException e) {
      // told below: it looks like a day but is none
    }
    fault(line, "until \"" + text + "\" is no day; write it as 2027-03-31");
    return null;
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  private void fault(long line, String cause) {
    faults.add(path + ":" + line + ": " + cause);
  }
}
