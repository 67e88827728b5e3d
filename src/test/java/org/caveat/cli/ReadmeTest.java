package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is what Caveat says. */
class ReadmeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"README.md,en", "README.zh-CN.md,zh"})
  void the_example_is_true(String readme, String language) throws Exception {
    List<String> shown =
        Files.readString(Path.of(readme))
            .lines()
            .filter(l -> l.startsWith("    "))
            .map(l -> l.substring(4))
            .filter(l -> !l.equals("...") && !l.equals("……"))
            .toList();
    int cat = shown.indexOf("$ cat draft.md");
    int check = cat;
    while (!shown.get(check).startsWith("$ ./caveat check")) {
      check++;
    }
    String draft = String.join("\n", shown.subList(cat + 1, check));
    List<String> report = shown.subList(check + 1, check + 7);
    assertThat(report(draft, language)).contains(String.join("\n", report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void marked_and_completed_drafts_are_as_shown(String readme) throws Exception {
    List<String> shown = Files.readAllLines(Path.of(readme));
    Path note = folder.resolve("note.md");
    Files.writeString(note, after("    $ cat note.md", shown) + "\n");
    String said = run("check", note, "--annotate", folder.resolve("marked"), "--fix");
    assertThat(said).contains("1 of 1 annotated in", after("    +++ note.md", shown));
    assertThat(said).contains(after("     富国", shown));
    assertThat(unnumbered(Files.readString(folder.resolve("marked/note.md"))))
        .startsWith(unnumbered(after("    $ grep 稳赚 marked/note.md", shown)));
  }

  /** The numbers of marks change with the rules. */
  private static String unnumbered(String marked) {
    return marked.replaceAll("⟦\\d+ | \\d+⟧", "⟦⟧");
  }

  /** The line below the one that starts so. */
  private static String after(String start, List<String> shown) {
    int at = 0;
    while (!shown.get(at).startsWith(start)) {
      at++;
    }
    return shown.get(at + 1).substring(4);
  }

  private String run(Object... words) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    List<String> all = new ArrayList<>(Arrays.stream(words).map(Object::toString).toList());
    all.addAll(List.of("-o", folder + "/report"));
    Main.run(out, out, all.toArray(String[]::new));
    return said.toString();
  }

  private String report(String draft, String language) throws Exception {
    Path file = Files.writeString(folder.resolve("draft.md"), draft.replaceFirst("\n", "\n\n"));
    Path out = folder.resolve("out.txt");
    PrintWriter none = new PrintWriter(new StringWriter());
    Main.run(none, none, "check", "--lang", language, file.toString(), "-o", out.toString());
    return Files.readAllLines(out).stream()
        .map(l -> l.replace(folder + "/", ""))
        .collect(Collectors.joining("\n"));
  }
}
