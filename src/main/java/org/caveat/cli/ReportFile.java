package org.caveat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** A file that is written as a whole or not at all: beside its place first, then moved there. */
final class ReportFile {
  private ReportFile() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Why a report may not be written to the file, in one sentence; "" when it may. Reports of
   * earlier runs are replaced, documents under check never.
   */
  static String fault(Path file, List<String> documents) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return file + " is a folder; name a file in it";
    }
    if (isDevice(file)) {
      return "";
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return "no folder " + folder + " to write " + file.getFileName() + " in; make it first";
    }
    if (!Files.isWritable(folder)) {
      return "may not write in " + folder + "; choose another folder";
    }
    boolean document = documents.stream().anyMatch(d -> isSame(d, file));
    return document ? file + " is a document under check; name another file" : "";
  }

  private static boolean isSame(String document, Path file) {
    try {
      return Files.exists(file) && Files.isSameFile(Path.of(document), file);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  static void write(Path file, Content content) throws IOException {
    if (isDevice(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.write(out);
      }
    } else {
      Path real = Files.exists(file) ? file.toRealPath() : file;
      write(real, content, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whether it is a pipe or device, such as /dev/null: written to, never replaced. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** Writes a file where there is none; one that appeared there meanwhile is kept. */
  static void writeNew(Path file, Content content) throws IOException {
    write(file, content, new CopyOption[0]);
  }

  /** Writes a document anew, with the rights it had; a link to it stays a link. */
  static void replace(Path file, Content content) throws IOException {
    Path real = file.toRealPath();
    boolean posix = real.getFileSystem().supportedFileAttributeViews().contains("posix");
    Set<PosixFilePermission> rights = posix ? Files.getPosixFilePermissions(real) : Set.of();
    write(real, content);
    if (posix) {
      Files.setPosixFilePermissions(real, rights);
    }
  }

  private static void write(Path file, Content content, CopyOption... how) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, ".caveat-", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.write(out);
      }
      readable(beside);
      Files.move(beside, file, how);
    } catch (IOException e) {
      throw new IOException("could not write " + file + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A temporary file is its owner's alone; a report has the usual rights. */
  private static void readable(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
