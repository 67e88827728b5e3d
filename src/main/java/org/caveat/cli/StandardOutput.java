package org.caveat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, which remembers that something could not be written: a print stream forgets, and
 * a report cut short by a full disk would look like one that is whole.
 */
final class StandardOutput extends FilterOutputStream {
  private IOException failure;

  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Why not all was written; "" when it was, or when the reader wanted no more of it. */
  String failure() {
    boolean closed = failure != null && "Broken pipe".equals(failure.getMessage());
    return failure == null || closed ? "" : String.valueOf(failure.getMessage());
  }
}
