package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
