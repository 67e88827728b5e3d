package org.caveat.facts;

import java.time.LocalDate;
import org.caveat.text.Span;

/**
 * The fund a document advertises first, as far as the text and the user's table tell. What is not
 * known is "", or null for the date.
 *
 * @param span where its name stands first
 * @param name the fullest name known
 * @param code six digits
 * @param manager 基金管理人, the company
 * @param housed whether its house is told at all, if only by the brand in a name
 * @param portfolioManager 基金经理, a person
 * @param inception day the contract came into force
 * @param risk grade, "R1" to "R5"
 */
public record AdvertisedFund(
    Span span,
    String name,
    String code,
    String manager,
    boolean housed,
    String portfolioManager,
    LocalDate inception,
    String risk)
    implements Fact {}
