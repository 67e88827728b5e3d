package org.caveat.text;

/**
 * A file that could not be read whole. Never counts as clean.
 *
 * @param detail one sentence for the user, without a stack trace
 * @param remedy one sentence: the way out
 */
public record NotChecked(String path, Reason reason, String detail, String remedy)
    implements Input {
  /** Why a file was not checked. */
  public enum Reason {
    MISSING,
    UNREADABLE,
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    SCANNED_ONLY,
    UNSUPPORTED,
    TOO_LARGE,
    TIMED_OUT,
    NO_TEXT,
    FETCH_FAILED
  }
}
