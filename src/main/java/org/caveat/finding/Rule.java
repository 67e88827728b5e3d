package org.caveat.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A rule of a pack: metadata and documentation. Its logic is DRL.
 *
 * @param id stable id, the name of its folder
 * @param kind prohibit, require, evidence, consistency or format
 * @param products product types it applies to; empty for all
 * @param channels channels it applies to; empty for all
 * @param from first day it applies
 * @param until first day it no longer applies; {@link LocalDate#MAX} when open
 * @param verified the weakest verification mark it rests on
 * @param variants overrides for DRL rules named {@code <id> <variant>}
 * @param why three to eight lines: the reason, what counts, what does not
 * @param fix standard words to insert, with {fund}, {code}, {date} to fill in; empty for none
 */
public record Rule(
    String id,
    String pack,
    Words title,
    Kind kind,
    Verdict verdict,
    Severity severity,
    List<String> products,
    List<String> channels,
    List<Basis> basis,
    LocalDate from,
    LocalDate until,
    String verified,
    String since,
    Words message,
    Words remedy,
    Map<String, Variant> variants,
    String why,
    String fix) {
  public Rule {
    products = List.copyOf(products);
    channels = List.copyOf(channels);
    basis = List.copyOf(basis);
    variants = Map.copyOf(variants);
  }

  /** What a rule asks for. */
  public enum Kind {
    PROHIBIT,
    REQUIRE,
    EVIDENCE,
    CONSISTENCY,
    FORMAT
  }

  /** What a variant of a rule says in place of the rule; null fields keep the rule's own. */
  public record Variant(
      Severity severity,
      Verdict verdict,
      Words message,
      Words remedy,
      LocalDate from,
      LocalDate until) {}

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** The grounds in one line, parted by semicolons. */
  public String basisLine(String language) {
    return String.join("; ", basis.stream().map(b -> b.line(language)).toList());
  }
}
