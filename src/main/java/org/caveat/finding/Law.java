package org.caveat.finding;

import java.time.LocalDate;
import java.util.Map;

/**
 * A document of a pack's law register.
 *
 * @param key short name used in rules: {@code TJ}
 * @param title the document's title in its own language
 * @param number official number, "" when it has none
 * @param status {@code in-force}, {@code draft}, {@code guidance}, {@code practice} or {@code
 *     repealed}
 * @param from first day in force; {@link LocalDate#MIN} when unknown
 * @param until first day no longer in force; {@link LocalDate#MAX} when open
 * @param phases first day in force of articles that begin later than the document: {@code 16(1)}
 * @param verified how far the text was seen: V1, V2, V2s, M-h, M-m, M-l
 */
public record Law(
    String key,
    String title,
    String number,
    String status,
    LocalDate from,
    LocalDate until,
    Map<String, LocalDate> phases,
    String verified) {
  public Law {
    phases = Map.copyOf(phases);
  }

  /** Whether the document binds: neither draft, guidance nor practice. */
  public boolean isLaw() {
    return status.equals("in-force");
  }

  /** First day in force of an article, which may begin later than the document. */
  public LocalDate from(String article) {
    String whole = article.replaceFirst("\\(.*", "");
    return phases.getOrDefault(article, phases.getOrDefault(whole, from));
  }
}
