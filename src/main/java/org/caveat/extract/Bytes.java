package org.caveat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.caveat.text.NotChecked.Reason;

/** The bytes of a file or stream, no more than can be read with care. */
final class Bytes {
  /** Largest file that is read, in bytes. */
  static final int MOST = 50 << 20;

  private Bytes() {}

  static byte[] of(String path) throws IOException, UnreadableException {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new UnreadableException(
            Reason.UNREADABLE,
            "is a folder",
            "name the files in it, or the folder to a command that walks folders");
      }
      if (Files.size(file) > MOST) {
        throw tooLarge();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return of(in);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UnreadableException(Reason.MISSING, "no such file", "check the name");
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          Reason.UNREADABLE, "no permission to read it", "give yourself read permission");
    }
  }

  static byte[] of(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw tooLarge();
    }
    return bytes;
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE, "larger than " + (MOST >> 20) + " MB", "split the file");
  }
}
