package org.caveat.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.caveat.Checker;
import org.caveat.annotate.models.BrokenCorpusException;
import org.caveat.annotate.models.Models;
import org.caveat.rules.BrokenPackException;
import org.caveat.rules.PackBuilder;

/** What the build does with the compiled program: trains the models, compiles the rule packs. */
public final class Prepare {
  private Prepare() {}

  /**
   * @param args project folder, then the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    try {
      PackBuilder.build(project.resolve("rules"), classes, Checker::phraseIndex);
      if (Models.build(project.resolve("src/main/corpus"), classes)) {
        System.err.println("models trained from src/main/corpus");
      }
    } catch (BrokenPackException | BrokenCorpusException e) {
      System.err.println(e.getMessage());
      System.exit(4);
    }
  }
}
