package org.caveat.annotate;

import java.time.LocalDate;
import java.util.List;

/** The user's table of funds. */
public record FundTable(List<Row> rows) {
  public static final FundTable NONE = new FundTable(List.of());

  public FundTable {
    rows = List.copyOf(rows);
  }

  /**
   * One fund or share class.
   *
   * @param code six digits
   * @param name full name
   * @param shortName short name, "" when unknown
   * @param inception contract date, null when unknown
   * @param riskLevel R1 to R5, "" when unknown
   */
  public record Row(
      String code,
      String name,
      String shortName,
      String shareClass,
      String type,
      String manager,
      LocalDate inception,
      String riskLevel,
      String benchmark) {}
}
