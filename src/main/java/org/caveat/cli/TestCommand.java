package org.caveat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.caveat.Checker;
import org.caveat.ExampleRun;
import org.caveat.annotate.FundTable;
import org.caveat.rules.Example;
import org.caveat.rules.PackBuilder;
import org.caveat.rules.PackFolder;
import org.caveat.rules.PackReader;
import org.caveat.rules.Packs;
import org.caveat.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caveat test}. */
@Command(
    name = "test",
    description =
        "Run the examples of rule packs; they are the rules' tests. Compiles and runs the rules in the folder.",
    footer = {"", "Example:", "  caveat test rules/"})
final class TestCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "A folder of packs, or a pack.")
  private Path folder;

  @Spec private CommandSpec spec;

  private int run;
  private int wrong;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    for (Path pack : packs()) {
      test(pack, out);
    }
    out.println(run + " examples, " + wrong + " wrong");
    out.flush();
    return (wrong == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
  }

  private List<Path> packs() throws java.io.IOException {
    List<Path> packs = new ArrayList<>();
    if (java.nio.file.Files.exists(folder.resolve("pack.yaml"))) {
      packs.add(folder);
    } else if (java.nio.file.Files.isDirectory(folder)) {
      packs.addAll(PackBuilder.packFolders(folder));
    }
    if (packs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), folder + ": no pack.yaml in it or in its folders");
    }
    return packs;
  }

  private void test(Path folder, PrintWriter out) throws Exception {
    PackFolder pack = PackReader.read(folder);
    Checker checker = new Checker(List.of(Packs.load(folder)), FundTable.NONE);
    for (RuleFolder rule : pack.rules()) {
      for (Example example : rule.examples()) {
        ExampleRun result = ExampleRun.of(checker, pack.id(), example);
        boolean right = result.isRight() != (example.kind() == Example.Kind.TODO);
        run++;
        if (!right) {
          wrong++;
          out.println(
              rule.path().resolve("README.md") + ":" + example.line() + ": " + result.diff());
        }
      }
    }
  }
}
