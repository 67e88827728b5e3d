package org.caveat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.caveat.Checker;
import org.caveat.ExampleRun;
import org.caveat.annotate.names.FundTable;
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
    footer = {"", "Examples:", "  caveat test rules/", "  caveat test rules/cn/cn-urgency"})
final class TestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A folder of packs, a pack, or the folder of one rule.")
  private List<Path> folders;

  @Spec private CommandSpec spec;

  private int run;
  private int wrong;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    for (Path folder : folders) {
      test(folder, out);
    }
    out.println(run + " examples, " + wrong + " wrong");
    out.flush();
    return (wrong == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
  }

  private void test(Path folder, PrintWriter out) throws Exception {
    if (isPack(folder)) {
      test(folder, r -> true, out);
    } else if (isRule(folder)) {
      test(parent(folder), r -> r.path().getFileName().equals(folder.getFileName()), out);
    } else {
      for (Path pack : packsIn(folder)) {
        test(pack, r -> true, out);
      }
    }
  }

  private static boolean isPack(Path folder) {
    return Files.exists(folder.resolve("pack.yaml"));
  }

  private static boolean isRule(Path folder) {
    return Files.exists(folder.resolve("README.md")) && isPack(parent(folder));
  }

  private static Path parent(Path folder) {
    return folder.toAbsolutePath().normalize().getParent();
  }

  private List<Path> packsIn(Path folder) throws IOException {
    List<Path> packs = Files.isDirectory(folder) ? PackBuilder.packFolders(folder) : List.of();
    if (packs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), folder + ": no pack.yaml in it or in its folders");
    }
    return packs;
  }

  private void test(Path folder, Predicate<RuleFolder> chosen, PrintWriter out) throws Exception {
    Checker checker =
        new Checker(List.of(Packs.load(folder, Checker::phraseIndex)), FundTable.NONE);
    PackFolder pack = PackReader.read(folder);
    for (RuleFolder rule : pack.rules().stream().filter(chosen).toList()) {
      for (Example example : rule.examples()) {
        test(checker, pack.id(), rule, example, out);
      }
    }
  }

  private void test(
      Checker checker, String pack, RuleFolder rule, Example example, PrintWriter out) {
    ExampleRun result = ExampleRun.of(checker, pack, example);
    run++;
    if (result.isRight() == (example.kind() == Example.Kind.TODO)) {
      wrong++;
      out.println(rule.path().resolve("README.md") + ":" + example.line() + ": " + result.diff());
    }
  }
}
