package org.caveat.annotate.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.names.FundTable.Column;

/** Makes a row of the table of funds from its cells. */
final class FundTableRow {
  /** As spreadsheets write it in any country: 2020-03-01, 2020/3/1, 20200301, 2020年3月1日. */
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

  private final Map<Column, String> cells;
  private final List<String> causes;

  private FundTableRow(Map<Column, String> cells, List<String> causes) {
    this.cells = cells;
    this.causes = causes;
  }

  /**
   * @param causes takes what is wrong with the cells
   */
  static FundTable.Row of(Map<Column, String> cells, List<String> causes) {
    FundTableRow row = new FundTableRow(cells, causes);
    return new FundTable.Row(
        row.matching(Column.CODE, "\\d{6}", "is not six digits"),
        row.matching(Column.NAME, ".+", "is empty"),
        row.cell(Column.SHORT_NAME),
        row.optional(Column.CLASS, "[A-Z]类?", "is not one letter").replace("类", ""),
        row.cell(Column.TYPE),
        row.cell(Column.MANAGER),
        row.cell(Column.PORTFOLIO_MANAGER),
        row.inception(),
        row.optional(Column.RISK_LEVEL, "R[1-5]", "is none of R1 to R5"),
        row.cell(Column.BENCHMARK));
  }

  private String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  private String optional(Column column, String form, String cause) {
    return cell(column).isEmpty() ? "" : matching(column, form, cause);
  }

  private String matching(Column column, String form, String cause) {
    String cell = cell(column);
    String value = column == Column.NAME ? cell : cell.toUpperCase(Locale.ROOT);
    if (!value.matches(form)) {
      causes.add(column.heading() + " \"" + cell + "\" " + cause);
    }
    return value;
  }

  private LocalDate inception() {
    String cell = cell(Column.INCEPTION);
    Matcher day = DAY.matcher(cell);
    try {
      if (day.matches()) {
        return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      }
    } catch (DateTimeException e) {
      // no such day: told below
    }
    if (!cell.isEmpty()) {
      causes.add("inception \"" + cell + "\" is not a date like 2020-03-01");
    }
    return null;
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
