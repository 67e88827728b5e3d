package org.caveat.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Patterns of {@code .gitignore} and {@code .caveatignore} files: names, folders and globs; ! takes
 * back.
 */
final class Ignored {
  /** A pattern and the folder whose file names it. */
  private record Pattern(Path base, PathMatcher matcher, boolean onlyFolders, boolean takesBack) {}

  private final List<Pattern> patterns = new ArrayList<>();

  Ignored(Path root) {
    read(root);
  }

  /** Adds the patterns of the ignore files of a folder; those read later weigh more. */
  void read(Path folder) {
    for (String name : List.of(".gitignore", ".caveatignore")) {
      try {
        for (String line : Files.readAllLines(folder.resolve(name))) {
          add(folder, line.strip());
        }
      } catch (IOException e) {
        continue;
      }
    }
  }

  private void add(Path folder, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    boolean back = line.startsWith("!");
    String glob = back ? line.substring(1) : line;
    boolean folders = glob.endsWith("/");
    glob = folders ? glob.substring(0, glob.length() - 1) : glob;
    boolean anchored = glob.indexOf('/') >= 0;
    String full =
        glob.startsWith("/")
            ? glob.substring(1)
            : anchored ? glob : "{" + glob + ",**/" + glob + "}";
    try {
      patterns.add(
          new Pattern(
              folder, FileSystems.getDefault().getPathMatcher("glob:" + full), folders, back));
    } catch (java.util.regex.PatternSyntaxException e) {
      return;
    }
  }

  boolean matches(Path path, boolean isFolder) {
    boolean ignored = false;
    for (Pattern p : patterns) {
      boolean below = path.startsWith(p.base()) && !path.equals(p.base());
      if (below
          && (isFolder || !p.onlyFolders())
          && p.matcher().matches(p.base().relativize(path))) {
        ignored = !p.takesBack();
      }
    }
    return ignored;
  }
}
