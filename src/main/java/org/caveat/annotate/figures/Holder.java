package org.caveat.annotate.figures;

import org.caveat.facts.Subject;

/** Whom figures are of. */
enum Holder {
  FUND(Subject.FUND),
  MANAGER(Subject.MANAGER),
  COMPANY(Subject.COMPANY),
  INDEX(Subject.INDEX),
  MARKET(Subject.MARKET),
  POLICY(Subject.POLICY),
  /** A class of funds or its average. */
  PEERS(Subject.MARKET),
  BENCHMARK(Subject.INDEX),
  /** Something with a name that is not known. */
  OTHER(Subject.COMPANY),
  UNKNOWN(Subject.UNKNOWN),
  /** Words that name nobody. */
  FILLER(Subject.UNKNOWN);

  private final Subject subject;

  Holder(Subject subject) {
    this.subject = subject;
  }

  Subject subject() {
    return subject;
  }

  /** Whether a sentence may speak of it, and later ones go on to. */
  boolean isTopic() {
    return this != FILLER && this != PEERS && this != BENCHMARK;
  }

  boolean isOurs() {
    return this == FUND || this == MANAGER;
  }

  /** The holder that a masked name stands for; null for a character that is no mask. */
  static Holder ofMask(char mask) {
    return switch (mask - '\ue000') {
      case 0 -> FUND;
      case 1, 4 -> MANAGER;
      case 2 -> INDEX;
      case 3 -> COMPANY;
      case 5, 6 -> FILLER;
      default -> null;
    };
  }
}
