package org.caveat.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caveat models}. */
@Command(
    name = "models",
    description = "Measure or train the model that finds forward-looking claims.",
    subcommands = {EvaluateCommand.class, TrainCommand.class},
    footer = {
      "",
      "A model learns from labelled sentences, one a line, in the *.txt of a folder:",
      "",
      "  none<TAB>该基金将于11月3日发售。",
      "  market<TAB>团队认为，<港股明年有望继续修复>。",
      "",
      "LABEL is none, or whom the claim is about: fund, manager, market, company, policy.",
      "The claim's own clause stands in <...>; a name may be marked [like this]{fund}.",
      "",
      "Examples:",
      "  caveat models evaluate --data sentences/",
      "  caveat models train --data sentences/ --to claims.model",
      "  caveat check draft.docx --claim-model claims.model"
    })
final class ModelsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(line, "models: say evaluate or train");
  }
}
