package org.caveat.annotate.models;

import java.util.List;

/** Training sentences that do not keep the format; all faults as {@code file:line: cause}. */
public final class BrokenCorpusException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  public BrokenCorpusException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
