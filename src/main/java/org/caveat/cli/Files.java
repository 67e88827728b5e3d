package org.caveat.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the documents below the paths of a command line. */
final class Files {
  private static final Set<String> KINDS =
      Set.of(
          "txt",
          "md",
          "markdown",
          "mdx",
          "html",
          "htm",
          "xhtml",
          "docx",
          "doc",
          "pptx",
          "ppt",
          "pdf",
          "rtf",
          "odt",
          "odp",
          "epub",
          "eml",
          "msg",
          "xlsx",
          "xls");

  private Files() {}

  /**
   * The paths themselves where they are files, addresses or "-"; of folders every document in them.
   */
  static List<String> below(List<String> paths) throws IOException {
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      boolean folder =
          !path.equals("-")
              && !path.matches("(?i)https?://.*")
              && java.nio.file.Files.isDirectory(Path.of(path));
      if (folder) {
        found.addAll(walk(Path.of(path)));
      } else {
        found.add(path);
      }
    }
    return found;
  }

  private static Set<String> walk(Path folder) throws IOException {
    Set<String> found = new TreeSet<>();
    Ignored ignored = new Ignored(folder);
    java.nio.file.Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        64,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skipped =
                !dir.equals(folder)
                    && (dir.getFileName().toString().startsWith(".") || ignored.matches(dir, true));
            ignored.read(dir);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            String kind =
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
            if (KINDS.contains(kind)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !ignored.matches(file, false)) {
              found.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
          }

          /** A link that leads back to a folder above it, or one that cannot be read: left out. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof java.nio.file.FileSystemLoopException)) {
              found.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
