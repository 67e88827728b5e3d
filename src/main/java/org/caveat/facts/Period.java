package org.caveat.facts;

/**
 * The period a figure covers.
 *
 * @param label as written: 近三个月, 今年以来, 2025年; "" when none is written
 * @param days length in calendar days; 0 when it cannot be told
 * @param kind how it was given
 */
public record Period(String label, int days, Kind kind) {
  public static final Period NONE = new Period("", 0, Kind.NONE);

  /** How a period was given. */
  public enum Kind {
    NONE,
    /** Within one trading day. */
    DAY,
    /** 近三个月, 过去一年. */
    TRAILING,
    /** 今年以来. */
    YEAR_TO_DATE,
    /** A calendar year. */
    YEAR,
    /** A quarter, half year, month, week. */
    PART_OF_YEAR,
    SINCE_INCEPTION,
    /** 任职以来. */
    TENURE,
    /** From a named date or event. */
    SINCE_DATE
  }

  public boolean isKnown() {
    return days > 0;
  }
}
