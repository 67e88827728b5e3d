package org.caveat.text;

/**
 * The looks of a block, as far as its format tells.
 *
 * @param fontSize in points; 0 when unknown
 * @param bold whether all of it is bold
 * @param faint whether its colour hardly stands out from its ground
 */
public record Style(double fontSize, boolean bold, boolean faint) {
  public static final Style UNKNOWN = new Style(0, false, false);
}
