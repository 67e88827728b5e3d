package org.caveat.finding;

/** How much a finding weighs, from least to most. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** The lower-case word used in reports. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
