package org.caveat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.caveat.annotate.models.Corpus;
import org.caveat.annotate.models.EvaluationPage;
import org.caveat.annotate.models.LabelledText;
import org.caveat.annotate.models.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code caveat models evaluate}. */
@Command(
    mixinStandardHelpOptions = true,
    name = "evaluate",
    description =
        "Train and judge in ten folds and print the figures as Markdown: precision and recall with 95 %% intervals, what lexicon and model each do, how far the probabilities hold, a learning curve, the worst errors.",
    footer = {
      "",
      "Examples:",
      "  caveat models evaluate                        the sentences of this repository",
      "  caveat models evaluate --data sentences/      your own",
      "  caveat models evaluate --texts labelled/      and whole documents, by the shipped model",
      "",
      "Takes a minute or two. Exit codes: 0 measured, 2 usage, 4 faults in the sentences, all listed."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "src/main/corpus",
      description = "Folder of labelled sentences, *.txt (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of labelled documents: texts/NAME.txt, and labels/NAME.json with the quoted claims in \"forward_looking\", and in \"forward_looking_may\" those that do not count.")
  private Path texts;

  @Option(
      names = "--claim-model",
      paramLabel = "FILE",
      description = "Model that judges the documents (default: the shipped one).")
  private Path model;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Models models = model == null ? Models.shipped() : Models.of(model);
    List<LabelledText> labelled = texts == null ? List.of() : LabelledTexts.read(texts);
    Corpus corpus = Corpus.read(data);
    try (Progress progress = Progress.of("folds", EvaluationPage.STEPS)) {
      String page = EvaluationPage.of(corpus, labelled, models, progress::step);
      spec.commandLine().getOut().print(page);
    }
    return ExitCode.CLEAN.code();
  }
}
