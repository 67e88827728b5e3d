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
    FETCH_FAILED,
    INTERNAL_FAULT
  }

  private static final int LONGEST_MESSAGE = 120;

  /**
   * A document on which Caveat itself failed, or ran out of memory.
   *
   * @param fault what was thrown while the document was read, annotated or judged
   */
  public static NotChecked of(String path, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return new NotChecked(
          path,
          Reason.TOO_LARGE,
          "it needs more memory than Java was given",
          "split it, or give more: JAVA_TOOL_OPTIONS=-Xmx4g");
    }
    return new NotChecked(
        path,
        Reason.INTERNAL_FAULT,
        "a fault in Caveat itself (" + summary(fault) + ")",
        "please report it with the trace that CAVEAT_DEBUG=1 prints; take the document as unread");
  }

  private static String summary(Throwable fault) {
    String kind = fault.getClass().getSimpleName();
    String message = fault.getMessage() == null ? "" : fault.getMessage().strip();
    String line = message.lines().findFirst().orElse("");
    String brief =
        line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "..." : line;
    return brief.isEmpty() ? kind : kind + ": " + brief;
  }
}
