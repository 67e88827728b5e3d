package org.caveat.extract;

import org.caveat.text.NotChecked;
import org.caveat.text.NotChecked.Reason;

/** A file that cannot be read; becomes a {@link NotChecked} at the edge of this package. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String remedy;

  UnreadableException(Reason reason, String detail, String remedy) {
    super(detail);
    this.reason = reason;
    this.remedy = remedy;
  }

  NotChecked of(String path) {
    return new NotChecked(path, reason, getMessage(), remedy);
  }
}
