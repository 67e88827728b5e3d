package org.caveat.finding;

/** What a finding asks of its reader. */
public enum Verdict {
  /** The wording or omission breaks the rule as it stands. */
  VIOLATION,
  /** Allowed with a source, a date or a figure that was not found near. */
  EVIDENCE_NEEDED,
  /** A person has to decide. */
  HUMAN_TO_JUDGE,
  /** Good practice, no duty. */
  ADVICE;

  /** The word used in reports: {@code evidence-needed}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
