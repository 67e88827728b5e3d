package org.caveat.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule of a pack: metadata and documentation. Its logic is DRL.
 *
 * @param id stable id, the name of its folder
 * @param kind prohibit, require, evidence, consistency or format
 * @param products product types it applies to; empty for all
 * @param channels channels it applies to; empty for all
 * @param documents document types it applies to; empty for all
 * @param wholeText whether it can only be judged when the end of the document is there
 * @param once how often it speaks at most; {@code require} rules once a document
 * @param from first day it applies
 * @param until first day it no longer applies; {@link LocalDate#MAX} when open
 * @param verified the weakest verification mark it rests on
 * @param variants overrides for DRL rules named {@code <id> <variant>}
 * @param severityFrom severities that replace {@code severity} from a day on
 * @param why three to eight lines: the reason, what counts, what does not
 * @param fix standard words to insert, with {fund}, {code}, {date}, {manager} to fill in and 【】 for
 *     what only the author knows; empty for none
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
    List<String> documents,
    boolean wholeText,
    Once once,
    List<Basis> basis,
    LocalDate from,
    LocalDate until,
    String verified,
    String since,
    Words message,
    Words remedy,
    Map<String, Variant> variants,
    SortedMap<LocalDate, Severity> severityFrom,
    String why,
    String fix) {
  public Rule {
    products = List.copyOf(products);
    channels = List.copyOf(channels);
    documents = List.copyOf(documents);
    basis = List.copyOf(basis);
    variants = Map.copyOf(variants);
    severityFrom = Collections.unmodifiableSortedMap(new TreeMap<>(severityFrom));
  }

  /** What a rule asks for. */
  public enum Kind {
    PROHIBIT,
    REQUIRE,
    EVIDENCE,
    CONSISTENCY,
    FORMAT
  }

  /** How often a rule speaks at most. */
  public enum Once {
    PLACE,
    SENTENCE,
    DOCUMENT
  }

  /** What a variant of a rule says in place of the rule; null fields keep the rule's own. */
  public record Variant(
      Severity severity,
      Verdict verdict,
      Words message,
      Words remedy,
      LocalDate from,
      LocalDate until) {}

  /** How often it speaks at most, at the first place that calls for it. */
  public Once once() {
    return kind == Kind.REQUIRE ? Once.DOCUMENT : once;
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** The severity on a day; a variant ("" for none) may set its own. */
  public Severity severity(String variant, LocalDate day) {
    Variant own = variants.get(variant);
    if (own != null && own.severity() != null) {
      return own.severity();
    }
    SortedMap<LocalDate, Severity> past = severityFrom.headMap(day.plusDays(1));
    return past.isEmpty() ? severity : past.get(past.lastKey());
  }

  public Verdict verdict(String variant) {
    Variant own = variants.get(variant);
    return own != null && own.verdict() != null ? own.verdict() : verdict;
  }

  public Words message(String variant) {
    Variant own = variants.get(variant);
    return own != null && own.message() != null ? own.message() : message;
  }

  public Words remedy(String variant) {
    Variant own = variants.get(variant);
    return own != null && own.remedy() != null ? own.remedy() : remedy;
  }

  /** Whether the rule, and the variant if it has dates of its own, applies on the day. */
  public boolean isInForce(String variant, LocalDate day) {
    Variant own = variants.get(variant);
    boolean early = own != null && own.from() != null && day.isBefore(own.from());
    boolean late = own != null && own.until() != null && !day.isBefore(own.until());
    return isInForce(day) && !early && !late;
  }

  /**
   * The grounds in one line, parted by semicolons; articles of one document stand together, and
   * what begins after the day is marked.
   */
  public String basisLine(String language, LocalDate day) {
    Map<Law, List<Basis>> byLaw =
        basis.stream().collect(groupingBy(Basis::law, LinkedHashMap::new, toList()));
    return byLaw.values().stream()
        .map(articles -> Basis.line(articles, language, day))
        .collect(joining(language.startsWith("zh") ? "；" : "; "));
  }

  public String basisLine(String language) {
    return basisLine(language, LocalDate.MAX);
  }
}
