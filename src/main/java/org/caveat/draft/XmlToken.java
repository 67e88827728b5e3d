package org.caveat.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Span;

/**
 * A tag or a text of an XML document, as it is written there. An XML library would write the
 * document anew; what is to stay as it is must be cut at the very characters.
 *
 * @param name of a tag, with its prefix; "" of other tokens
 * @param text as written
 * @param span in the document
 */
record XmlToken(Kind kind, String name, String text, Span span) {
  /** What a token is. OTHER is a comment, a declaration or an instruction. */
  enum Kind {
    OPEN,
    CLOSE,
    EMPTY,
    TEXT,
    CDATA,
    OTHER
  }

  private static final Pattern NAME = Pattern.compile("</?([^\\s/>]++)");

  /** The tokens of a document. */
  static List<XmlToken> of(String xml) throws LeftAloneException {
    List<XmlToken> tokens = new ArrayList<>();
    for (int at = 0; at < xml.length(); ) {
      int end = end(xml, at);
      if (end <= at) {
        throw OfficeFile.damaged();
      }
      tokens.add(token(xml.substring(at, end), new Span(at, end)));
      at = end;
    }
    return tokens;
  }

  /** For each token that opens an element the number of the one that closes it. */
  static int[] ends(List<XmlToken> tokens) throws LeftAloneException {
    int[] ends = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < ends.length; i++) {
      ends[i] = i;
      if (tokens.get(i).kind() == Kind.OPEN) {
        open.push(i);
      } else if (tokens.get(i).kind() == Kind.CLOSE) {
        if (open.isEmpty()) {
          throw OfficeFile.damaged();
        }
        ends[open.pop()] = i;
      }
    }
    return ends;
  }

  private static int end(String xml, int at) {
    if (xml.charAt(at) != '<') {
      int next = xml.indexOf('<', at);
      return next < 0 ? xml.length() : next;
    }
    if (xml.startsWith("<!--", at)) {
      return after(xml, "-->", at);
    }
    if (xml.startsWith("<![CDATA[", at)) {
      return after(xml, "]]>", at);
    }
    return xml.startsWith("<?", at) ? after(xml, "?>", at) : tagEnd(xml, at);
  }

  private static int after(String xml, String closing, int from) {
    int at = xml.indexOf(closing, from);
    return at < 0 ? -1 : at + closing.length();
  }

  /** A {@code >} in a quoted value ends no tag. */
  private static int tagEnd(String xml, int at) {
    char quote = 0;
    for (int i = at; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static XmlToken token(String text, Span span) {
    Kind kind = kind(text);
    Matcher name = NAME.matcher(text);
    boolean tag = kind == Kind.OPEN || kind == Kind.CLOSE || kind == Kind.EMPTY;
    return new XmlToken(kind, tag && name.lookingAt() ? name.group(1) : "", text, span);
  }

  private static Kind kind(String text) {
    if (text.charAt(0) != '<') {
      return Kind.TEXT;
    }
    if (text.startsWith("<![CDATA[")) {
      return Kind.CDATA;
    }
    if (text.startsWith("<!") || text.startsWith("<?")) {
      return Kind.OTHER;
    }
    return text.startsWith("</") ? Kind.CLOSE : text.endsWith("/>") ? Kind.EMPTY : Kind.OPEN;
  }

  /** The name without its prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix with its colon; "" without one. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  boolean opens() {
    return kind == Kind.OPEN || kind == Kind.EMPTY;
  }

  boolean closes() {
    return kind == Kind.CLOSE || kind == Kind.EMPTY;
  }

  /** The value, as written, of an attribute named with its prefix or without; "" when missing. */
  String attribute(String attribute) {
    Matcher found =
        Pattern.compile(
                "\\s(?:[\\w.-]++:)?"
                    + Pattern.quote(attribute)
                    + "\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')")
            .matcher(text);
    return !found.find() ? "" : found.group(1) != null ? found.group(1) : found.group(2);
  }
}
