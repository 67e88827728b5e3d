package org.caveat.cli;

/** What the program says to its caller. */
enum ExitCode {
  /** Everything was checked; no finding at or above {@code --fail-on}. */
  CLEAN(0),
  /** Findings at or above {@code --fail-on}. */
  FINDINGS(1),
  /** The command line or configuration is wrong. */
  USAGE(2),
  /** Some document could not be checked. */
  NOT_CHECKED(3),
  /** A rule pack, or a corpus to train on, is broken. */
  BROKEN_PACK(4),
  /** Caveat itself failed; what it said before may not be all. */
  FAULT(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
