package org.caveat.extract;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caveat.text.NotChecked.Reason;

/** The XML parts of an Office file. Bounded: what unpacks to too much is refused. */
final class Parts {
  private static final long MOST_BYTES = 200L << 20;
  private static final int MOST_ENTRIES = 20_000;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_END = END_LENGTH + 65_535;
  private static final XMLInputFactory XML = factory();

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Parts() {}

  static Parts of(byte[] file) throws UnreadableException {
    if (!hasEnd(file)) {
      throw damaged(new EOFException());
    }
    Parts parts = new Parts();
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw tooLarge();
        }
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          byte[] bytes = zip.readNBytes((int) (MOST_BYTES - total) + 1);
          total += bytes.length;
          if (total > MOST_BYTES) {
            throw tooLarge();
          }
          parts.parts.put(entry.getName(), bytes);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
    return parts;
  }

  /** The directory at a zip file's end is missing when the file was cut short. */
  private static boolean hasEnd(byte[] file) {
    for (int i = file.length - END_LENGTH; i >= Math.max(0, file.length - LONGEST_END); i--) {
      if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE,
        "the file unpacks to more than " + (MOST_BYTES >> 20) + " MB",
        "check whether it is a genuine document; save it anew");
  }

  static UnreadableException damaged(Exception e) {
    return new UnreadableException(
        Reason.DAMAGED,
        "the file is damaged or cut short (" + e.getClass().getSimpleName() + ")",
        "open and save it anew in the program that made it");
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** Names of parts that match, in their order in the file. */
  java.util.List<String> names(String regex) {
    return parts.keySet().stream().filter(n -> n.matches(regex)).toList();
  }

  XMLStreamReader open(String name) throws XMLStreamException {
    InputStream in = new ByteArrayInputStream(parts.get(name));
    return XML.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
