package org.caveat.facts;

/**
 * How well a statement can be seen, as far as the format of the document tells. From best to worst.
 */
public enum Prominence {
  /** As large and as dark as the text around it, or nothing is known of its looks. */
  PLAIN,
  /**
   * In the running header or footer of a page, in speaker notes or in a picture's alternative text.
   */
  MARGIN,
  /** In type a fifth smaller than most of the document, or more. */
  SMALL,
  /** In a colour that hardly stands out. */
  FAINT,
  /** Shown only after a click. */
  COLLAPSED,
  /** In the file and not on the page. */
  HIDDEN
}
