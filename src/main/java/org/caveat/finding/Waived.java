package org.caveat.finding;

/** A finding that was accepted, and the decision to do so. */
public record Waived(Finding finding, Waiver waiver) {}
