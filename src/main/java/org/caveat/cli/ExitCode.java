package org.caveat.cli;

/** What the program says to its caller. */
enum ExitCode {
  /** Everything was checked; no finding at or above {@code --fail-on}. */
  CLEAN,
  /** Findings at or above {@code --fail-on}. */
  FINDINGS,
  /** The command line or configuration is wrong. */
  USAGE,
  /** Some document could not be checked. */
  NOT_CHECKED,
  /** A rule pack, or a corpus to train on, is broken. */
  BROKEN_PACK;

  int code() {
    return ordinal();
  }
}
