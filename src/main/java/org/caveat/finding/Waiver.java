package org.caveat.finding;

import java.time.LocalDate;

/**
 * The decision to accept findings of a rule in a document.
 *
 * @param where it is written down: {@code waivers.csv:7}
 * @param rule id of the rule
 * @param file path of the document, or the end of one
 * @param quote the words accepted; "" where the rule asks for something of the whole document
 * @param reason why they may stand
 * @param approver who decided so
 * @param until last day on which it holds
 */
public record Waiver(
    String where,
    String rule,
    String file,
    String quote,
    String reason,
    String approver,
    LocalDate until) {}
