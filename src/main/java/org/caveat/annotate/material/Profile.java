package org.caveat.annotate.material;

import java.time.LocalDate;
import java.util.Set;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.ProductType;

/**
 * What the user says of the documents; null where Caveat is to find out itself.
 *
 * @param asOf the day whose law applies; null for the day of publication, or today
 * @param published day of publication
 * @param products product types; empty to infer them
 */
public record Profile(
    LocalDate asOf,
    LocalDate published,
    DocumentType type,
    Channel channel,
    Set<ProductType> products) {
  public static final Profile UNKNOWN = new Profile(null, null, null, null, Set.of());

  public Profile {
    products = Set.copyOf(products);
  }
}
