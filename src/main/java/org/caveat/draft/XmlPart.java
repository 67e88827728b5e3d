package org.caveat.draft;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of an Office file with markup put in between its own, of which nothing changes. */
final class XmlPart {
  private record Insertion(int offset, String markup) {}

  private final String xml;
  private final Charset charset;
  private final List<XmlToken> tokens;
  private final List<Insertion> insertions = new ArrayList<>();

  XmlPart(byte[] bytes) throws LeftAloneException {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
    charset =
        !wide
            ? StandardCharsets.UTF_8
            : bytes[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    try {
      xml = opened(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw OfficeFile.damaged();
    }
    tokens = XmlToken.of(xml);
  }

  /** An outermost element without content gets a closing tag, so that some can be put in. */
  private static String opened(String xml) throws LeftAloneException {
    XmlToken root = root(XmlToken.of(xml));
    int end = root.span().end();
    return root.kind() == XmlToken.Kind.EMPTY
        ? xml.substring(0, end - 2) + "></" + root.name() + ">" + xml.substring(end)
        : xml;
  }

  private static XmlToken root(List<XmlToken> tokens) throws LeftAloneException {
    return tokens.stream().filter(XmlToken::opens).findFirst().orElseThrow(OfficeFile::damaged);
  }

  String xml() {
    return xml;
  }

  List<XmlToken> tokens() {
    return tokens;
  }

  /** The tag of the outermost element. */
  XmlToken root() throws LeftAloneException {
    return root(tokens);
  }

  /** Puts markup before the character at the offset; of two at one offset the first comes first. */
  void insert(int offset, String markup) {
    insertions.add(new Insertion(offset, markup));
  }

  /** Puts markup at the end of the outermost element. */
  void append(String markup) throws LeftAloneException {
    XmlToken last = root();
    for (XmlToken token : tokens) {
      last = token.kind() == XmlToken.Kind.CLOSE ? token : last;
    }
    insert(last.span().start(), markup);
  }

  /** The part with its insertions. */
  byte[] bytes() throws LeftAloneException {
    insertions.sort(Comparator.comparingInt(Insertion::offset));
    StringBuilder whole = new StringBuilder();
    int from = 0;
    for (Insertion insertion : insertions) {
      whole.append(xml, from, insertion.offset()).append(insertion.markup());
      from = insertion.offset();
    }
    whole.append(xml.substring(from));
    requireWellFormed(whole.toString());
    return whole.toString().getBytes(charset);
  }

  private static void requireWellFormed(String xml) throws LeftAloneException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      String body = xml.startsWith("\ufeff") ? xml.substring(1) : xml;
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(body));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw OfficeFile.damaged();
    }
  }
}
