package org.caveat.text;

/** Says where in its file a span of the source text lies. */
@FunctionalInterface
public interface Locator {
  Locator TEXT = span -> new Place.InText();

  Place place(Span source);
}
