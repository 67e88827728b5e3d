package org.caveat.draft;

/** A file that is left alone; the message says why and what to do, in one sentence. */
public final class LeftAloneException extends Exception {
  private static final long serialVersionUID = 1;

  LeftAloneException(String reason) {
    super(reason);
  }
}
