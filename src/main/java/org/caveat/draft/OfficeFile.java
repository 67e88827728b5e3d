package org.caveat.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an Office file, some of them replaced. The others are copied as they are packed:
 * byte for byte, and without unpacking what may be a bomb.
 */
final class OfficeFile implements AutoCloseable {
  /** Largest part that is read; its tags take many times its size in memory. */
  private static final int MOST_BYTES = 64 << 20;

  private final ZipFile zip;
  private final Map<String, byte[]> replaced = new HashMap<>();

  private OfficeFile(ZipFile zip) {
    this.zip = zip;
  }

  static OfficeFile of(byte[] file) throws LeftAloneException {
    try {
      return new OfficeFile(
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get());
    } catch (IOException e) {
      throw damaged();
    }
  }

  boolean has(String part) {
    return replaced.containsKey(part) || zip.getEntry(part) != null;
  }

  void refuseSigned() throws LeftAloneException {
    boolean signed =
        Collections.list(zip.getEntries()).stream()
            .anyMatch(e -> e.getName().startsWith("_xmlsignatures/"));
    if (signed) {
      throw new LeftAloneException(
          "it is signed, and a change would break the signature; take an unsigned copy");
    }
  }

  /** The content of a part as the file has it. */
  byte[] part(String name) throws LeftAloneException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new LeftAloneException(
            "its text takes more than " + (MOST_BYTES >> 20) + " MB; split the file");
      }
      return bytes;
    } catch (IOException e) {
      throw damaged();
    }
  }

  void replace(String name, byte[] content) {
    replaced.put(name, content.clone());
  }

  /** The file: its parts in their order, new ones at the end. */
  byte[] bytes() throws LeftAloneException {
    SeekableInMemoryByteChannel file = new SeekableInMemoryByteChannel();
    Map<String, byte[]> left = new TreeMap<>(replaced);
    long time = 0;
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] content = left.remove(entry.getName());
        time = entry.getTime();
        if (content == null) {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, raw);
          }
        } else {
          write(out, entry.getName(), time, content);
        }
      }
      for (Map.Entry<String, byte[]> part : left.entrySet()) {
        write(out, part.getKey(), time, part.getValue());
      }
      out.finish();
      return Arrays.copyOf(file.array(), (int) file.size());
    } catch (IOException e) {
      throw damaged();
    }
  }

  private static void write(ZipArchiveOutputStream out, String name, long time, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(time);
    out.putArchiveEntry(entry);
    new ByteArrayInputStream(content).transferTo(out);
    out.closeArchiveEntry();
  }

  static LeftAloneException damaged() {
    return new LeftAloneException(
        "its parts are damaged; open and save it anew in the program that made it");
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
