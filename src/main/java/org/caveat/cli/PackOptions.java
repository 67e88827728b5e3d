package org.caveat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caveat.Checker;
import org.caveat.rules.BrokenPackException;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rule packs to use. */
final class PackOptions {
  @Option(
      names = "--pack",
      split = ",",
      paramLabel = "ID",
      description =
          "Rule packs to run: ${COMPLETION-CANDIDATES} (default: those of the document's language).",
      completionCandidates = Ids.class)
  private List<String> ids = List.of();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "A folder with a rule pack of your own (with pack.yaml). Its rules are code: needs --trust-rules.")
  private List<Path> folders = List.of();

  @Option(names = "--trust-rules", description = "Compile and run the rules of --rules folders.")
  private boolean trusted;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Names of the shipped packs, for help and completion. */
  static final class Ids implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Packs.shipped().iterator();
    }
  }

  /** The packs to load: those named, or all shipped ones, and the user's own. */
  List<RulePack> load() throws BrokenPackException {
    List<RulePack> packs = new ArrayList<>();
    if (!folders.isEmpty() && !trusted) {
      throw new ParameterException(
          spec.commandLine(), "--rules: rules are code; read them, then add --trust-rules");
    }
    for (Path folder : folders) {
      packs.add(Packs.load(folder, Checker::phraseIndex));
    }
    Set<String> own = new TreeSet<>(packs.stream().map(RulePack::id).toList());
    for (String id : ids.isEmpty() ? Packs.shipped() : ids) {
      if (!own.contains(id)) {
        packs.add(shipped(id));
      }
    }
    return packs;
  }

  private RulePack shipped(String id) {
    if (!Packs.shipped().contains(id)) {
      throw new ParameterException(
          spec.commandLine(),
          "unknown pack \"" + id + "\"; there are: " + String.join(", ", Packs.shipped()));
    }
    return Packs.shipped(id);
  }

  /** Ids the user asked for; empty to choose by the document's language. */
  Set<String> chosen() {
    return Set.copyOf(ids);
  }
}
