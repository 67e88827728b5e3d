package org.caveat.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.NotChecked.Reason;
import org.caveat.text.Place;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what Tika reads and Caveat has no reader of its own for. */
final class Other {
  /** A file that was attached to another. */
  record Attachment(String name, byte[] content) {}

  private static final int MOST_CHARACTERS = 20_000_000;
  private static final int MOST_ATTACHMENTS = 50;

  private final SourceText source = new SourceText();
  private final List<Attachment> attachments = new ArrayList<>();

  private Other() {}

  /**
   * @param attachments takes the files attached to a mail
   */
  static Document read(String path, String type, byte[] file, List<Attachment> attachments)
      throws UnreadableException {
    Other reader = new Other();
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, reader.extractor());
    try {
      parser(type)
          .parse(
              new ByteArrayInputStream(file),
              reader.handler(),
              new org.apache.tika.metadata.Metadata(),
              context);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          Reason.ENCRYPTED,
          "the file is protected by a password",
          "save a copy without a password and check that");
    } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError e) {
      throw Parts.damaged(new Exception(e));
    }
    attachments.addAll(reader.attachments);
    return reader.source.document(path, type);
  }

  private static Parser parser(String type) {
    return switch (type) {
      case "rtf" -> new RTFParser();
      case "odf" -> new OpenDocumentParser();
      case "epub" -> new EpubParser();
      case "mail" -> new RFC822Parser();
      case "xlsx" -> new OOXMLParser();
      default -> new OfficeParser();
    };
  }

  private EmbeddedDocumentExtractor extractor() {
    return new EmbeddedDocumentExtractor() {
      @Override
      public boolean shouldParseEmbedded(org.apache.tika.metadata.Metadata metadata) {
        return attachments.size() < MOST_ATTACHMENTS;
      }

      @Override
      public void parseEmbedded(
          java.io.InputStream stream,
          ContentHandler handler,
          org.apache.tika.metadata.Metadata metadata,
          boolean outputHtml)
          throws IOException {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        byte[] content = stream.readNBytes(Bytes.MOST);
        if (name == null && isText(metadata)) {
          for (String line : Charsets.decode(content).text().split("\\R")) {
            source.add(line, new Place.InText());
            source.close(Block.of(BlockKind.PARAGRAPH, List.of()));
          }
        } else if (name != null) {
          attachments.add(new Attachment(name, content));
        }
      }
    };
  }

  private static boolean isText(org.apache.tika.metadata.Metadata metadata) {
    String type = String.valueOf(metadata.get(org.apache.tika.metadata.Metadata.CONTENT_TYPE));
    return type.startsWith("text/plain");
  }

  private ContentHandler handler() {
    return new DefaultHandler() {
      private boolean heading;

      @Override
      public void startElement(
          String uri, String name, String qName, org.xml.sax.Attributes attributes) {
        if (name.matches("p|div|li|h[1-6]|td|th|tr|br")) {
          close();
        }
        heading = name.matches("h[1-6]");
      }

      @Override
      public void endElement(String uri, String name, String qName) {
        if (name.matches("p|div|li|h[1-6]|td|th|tr")) {
          close();
        }
      }

      @Override
      public void characters(char[] chars, int start, int length) throws SAXException {
        if (source.length() > MOST_CHARACTERS) {
          throw new SAXException("too long");
        }
        String words = new String(chars, start, length);
        if (source.isOpen() || !words.isBlank()) {
          source.add(words.replaceAll("[\\r\\n\\t]+", " "), new Place.InText());
        }
      }

      private void close() {
        source.close(Block.of(heading ? BlockKind.HEADING : BlockKind.PARAGRAPH, List.of()));
      }
    };
  }
}
