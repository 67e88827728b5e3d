package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.caveat.text.Inert;

/** An XML writer that lets no character through which XML does not allow. */
final class Xml {
  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** What is written into a document. */
  @FunctionalInterface
  interface Body {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a document; its faults are those of the stream. */
  static void document(OutputStream out, Body body) throws IOException {
    try {
      Xml xml = new Xml(XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8"));
      xml.writer.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writer.writeEndDocument();
      xml.writer.writeCharacters("\n");
      xml.writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** An element with attributes, given as names and values in turn, and what is in it. */
  void element(String name, Body body, Object... attributes) throws XMLStreamException {
    writer.writeCharacters("\n");
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i].toString(), Inert.xml(attributes[i + 1].toString()));
    }
    body.write(this);
    writer.writeEndElement();
  }

  void text(String text) throws XMLStreamException {
    writer.writeCharacters(Inert.xml(text));
  }
}
