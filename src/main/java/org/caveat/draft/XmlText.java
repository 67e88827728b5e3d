package org.caveat.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an element.
 *
 * @param decoded its characters
 * @param offsets for each of them where it is written
 * @param isPlain whether it can be cut at each; a CDATA section cannot
 */
record XmlText(String decoded, List<Integer> offsets, boolean isPlain) {
  private static final Pattern CHARACTER =
      Pattern.compile(
          "&#x([0-9A-Fa-f]{1,6});|&#([0-9]{1,7});|&(lt|gt|amp|quot|apos);|\r\n?|.", Pattern.DOTALL);
  private static final int CDATA_START = "<![CDATA[".length();
  private static final int CDATA_END = "]]>".length();

  /** The text of the tokens between two tags. */
  static XmlText of(List<XmlToken> tokens) {
    StringBuilder text = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    boolean plain = true;
    for (XmlToken token : tokens) {
      if (token.kind() == XmlToken.Kind.TEXT) {
        decode(token, text, offsets);
      } else if (token.kind() == XmlToken.Kind.CDATA) {
        plain = false;
        text.append(token.text(), CDATA_START, token.text().length() - CDATA_END);
      }
    }
    return new XmlText(text.toString(), offsets, plain);
  }

  private static void decode(XmlToken token, StringBuilder text, List<Integer> offsets) {
    Matcher character = CHARACTER.matcher(token.text());
    while (character.find()) {
      String decoded = decoded(character);
      for (int i = 0; i < decoded.length(); i++) {
        offsets.add(token.span().start() + character.start());
      }
      text.append(decoded);
    }
  }

  private static String decoded(Matcher c) {
    if (c.group(1) != null || c.group(2) != null) {
      int point =
          c.group(1) != null ? Integer.parseInt(c.group(1), 16) : Integer.parseInt(c.group(2));
      return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
    if (c.group(3) != null) {
      return switch (c.group(3)) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp" -> "&";
        case "quot" -> "\"";
        default -> "'";
      };
    }
    return c.group().startsWith("\r") ? "\n" : c.group();
  }
}
