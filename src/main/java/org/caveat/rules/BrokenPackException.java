package org.caveat.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; carries all its faults at once. */
public final class BrokenPackException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<PackFault> faults;

  public BrokenPackException(List<PackFault> faults) {
    super(faults.stream().map(PackFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<PackFault> faults() {
    return faults;
  }
}
