package org.caveat.facts;

/** How a document reaches its readers. */
public enum Channel {
  ARTICLE,
  POSTER,
  PAGE,
  POST,
  SLIDES,
  VIDEO,
  LIVE,
  AUDIO
}
