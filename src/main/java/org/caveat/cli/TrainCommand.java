package org.caveat.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.caveat.annotate.models.Corpus;
import org.caveat.annotate.models.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caveat models train}. */
@Command(
    mixinStandardHelpOptions = true,
    name = "train",
    description =
        "Train a claim model on sentences of your own. The same sentences give the same bytes.",
    footer = {
      "",
      "Examples:",
      "  caveat models train --data sentences/ --to claims.model",
      "  caveat check draft.docx --claim-model claims.model",
      "",
      "Some thousand sentences are needed; start from a copy of src/main/corpus and add yours.",
      "Exit codes: 0 trained, 2 usage, 4 faults in the sentences, all listed as file:line."
    })
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder of labelled sentences, *.txt.")
  private Path data;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "The model to write. A file that exists is left alone without --force.")
  private Path to;

  @Option(names = "--force", description = "Overwrite the file.")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (Files.exists(to) && !force) {
      throw new ParameterException(
          spec.commandLine(), "--to: " + to + " exists; --force overwrites it");
    }
    Corpus corpus = Corpus.read(data);
    Path beside = Files.createTempFile(to.toAbsolutePath().getParent(), "claims", ".part");
    try {
      Models.trainClaims(corpus, beside);
      Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("trained on " + corpus.sentences().size() + " sentences: " + to);
    return ExitCode.CLEAN.code();
  }
}
