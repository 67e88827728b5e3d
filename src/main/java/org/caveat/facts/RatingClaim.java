package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A star rating or an award of a fund, manager or company.
 *
 * @param issuer whether the rating agency or awarding paper is named with it
 * @param year year of the rating or award; 0 when none is named
 * @param stale whether it is more than two years older than the document
 */
public record RatingClaim(Span span, boolean issuer, int year, boolean stale, Context context)
    implements Claim {
  @Override
  public boolean dated() {
    return context.dated() || year > 0;
  }
}
