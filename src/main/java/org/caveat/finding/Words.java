package org.caveat.finding;

/** A text in Chinese and English; either may be empty. */
public record Words(String zh, String en) {
  public static final Words NONE = new Words("", "");

  /** Whether there is no text in either language. */
  public boolean isNone() {
    return zh.isEmpty() && en.isEmpty();
  }

  /** The text in the language ("zh" or "en"); the other one where it is missing. */
  public String in(String language) {
    String first = language.startsWith("zh") ? zh : en;
    String second = language.startsWith("zh") ? en : zh;
    return first.isEmpty() ? second : first;
  }
}
