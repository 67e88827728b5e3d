package org.caveat.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.facts.PhraseLine;

/** The phrase lists of a rule folder: one phrase a line, {@code # comment}, {@code [group]}. */
final class PhraseFiles {
  private final Path folder;
  private final WordClasses classes;
  private final List<PackFault> faults;

  PhraseFiles(Path folder, WordClasses classes, List<PackFault> faults) {
    this.folder = folder;
    this.classes = classes;
    this.faults = faults;
  }

  /**
   * Every list of the folder; {@code phrases.txt} and {@code statement.txt} bear the name of the
   * rule, others their own behind it.
   */
  List<PhraseLine> lines(String id) {
    List<PhraseLine> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        boolean statement = name.startsWith("statement");
        String list =
            name.equals("phrases") || name.equals("statement")
                ? id
                : id + "/" + name.replaceFirst("^statement-", "");
        lines.addAll(lines(file, list, statement));
      }
    } catch (IOException e) {
      faults.add(new PackFault(folder.toString(), 0, "cannot be listed"));
    }
    return lines;
  }

  private List<PhraseLine> lines(Path file, String list, boolean statement) {
    List<PhraseLine> lines = new ArrayList<>();
    String group = "";
    int number = 0;
    for (String line : RuleReader.content(file, faults).split("\n", -1)) {
      number++;
      String words = line.replaceFirst("(^|\\s)#.*$", "").strip();
      if (words.matches("\\[[^\\]]+\\]") && !words.matches("\\[.\\]")) {
        group = words.substring(1, words.length() - 1).strip();
      } else if (!words.isEmpty()) {
        String text = classes.expand(words);
        lines.add(new PhraseLine(list, group, text, statement, file.toString(), number));
      }
    }
    return lines;
  }
}
