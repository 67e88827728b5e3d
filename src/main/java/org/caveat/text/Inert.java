package org.caveat.text;

import java.util.function.IntUnaryOperator;

/** Makes text of a document, which may be hostile, harmless in what Caveat writes. */
public final class Inert {
  private static final char UNREADABLE = '\ufffd';

  private Inert() {}

  /** For a terminal: control and direction characters become visible dots, a tab a space. */
  public static String terminal(String text) {
    return map(text, c -> c == '\t' ? ' ' : isControl(c) || isDirection(c) ? '·' : c);
  }

  /** For UTF-8: a lone surrogate becomes the replacement character. */
  public static String unicode(String text) {
    return map(text, c -> c);
  }

  /** For XML 1.0: characters it does not allow become the replacement character. */
  public static String xml(String text) {
    return map(
        text,
        c ->
            c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xfffe || c == 0xffff
                ? UNREADABLE
                : c);
  }

  /**
   * For the text of a page, before escaping: like XML, and what would turn or hide text is a dot.
   */
  public static String page(String text) {
    return map(
        xml(text),
        c -> c == '\t' || c == '\n' || c == '\r' || !isControl(c) && !isDirection(c) ? c : '·');
  }

  /** For the text and the attributes of markup: like a page, and escaped. */
  public static String markup(String text) {
    return page(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** For a cell of a spreadsheet: what would be taken for a formula gets an apostrophe before. */
  public static String cell(String text) {
    String safe = xml(text);
    return !safe.isEmpty() && "=+-@\t\r\n".indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
  }

  /** For running text of Markdown: its marks and HTML are escaped, lines joined. */
  public static String markdown(String text) {
    return terminal(text)
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~!@])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("\\<", "&lt;")
        .replace("\\>", "&gt;")
        .replace("\\@", "@\u200b");
  }

  private static boolean isControl(int c) {
    return c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isDirection(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f;
  }

  private static String map(String text, IntUnaryOperator mapping) {
    StringBuilder inert = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= 0xd800 && c <= 0xdfff ? UNREADABLE : c)
        .map(mapping)
        .forEach(inert::appendCodePoint);
    return inert.toString();
  }
}
