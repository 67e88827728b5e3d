package org.caveat.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where copies of documents go: into one folder, under the names and paths that the documents have
 * below the deepest folder that holds them all. A copy never replaces a file.
 */
final class Copies {
  private final Path folder;
  private final List<Path> files;
  private final Path root;

  /**
   * @param documents as their user named them; what is no file gets no copy
   */
  Copies(Path folder, List<String> documents) {
    this.folder = absolute(folder);
    this.files = documents.stream().flatMap(d -> file(d).stream()).distinct().toList();
    this.root = files.stream().map(Path::getParent).reduce(Copies::common).orElse(this.folder);
  }

  /**
   * Why no copies may be written, in one sentence; "" when they may.
   *
   * @param named the files and folders of the command line
   */
  String fault(List<String> named) {
    Path existing = folder;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      return existing + " is no folder; name another";
    }
    if (!Files.isWritable(existing)) {
      return "may not write in " + existing + "; name another folder";
    }
    for (String name : named) {
      if (holds(name)) {
        return folder + " lies in " + name + ", which is checked; name a folder outside";
      }
    }
    return files.stream()
        .map(this::target)
        .filter(t -> Files.exists(t, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .map(t -> t + " exists already; move it away or name another folder")
        .orElse("");
  }

  /** The place of a document's copy; none for what is no file of its own. */
  Optional<Path> target(String document) {
    return file(document).map(this::target);
  }

  private Path target(Path file) {
    return folder.resolve(root.relativize(file));
  }

  private boolean holds(String name) {
    return path(name).filter(p -> Files.isDirectory(p) && folder.startsWith(p)).isPresent();
  }

  /** The file of a document; none for standard input, an address, or a part of a mail. */
  static Optional<Path> file(String name) {
    return path(name).filter(Files::isRegularFile);
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(absolute(Path.of(name)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path common(Path a, Path b) {
    Path common = a;
    while (!b.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
