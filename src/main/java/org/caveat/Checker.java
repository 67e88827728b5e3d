package org.caveat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.annotate.Annotator;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.models.Models;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.phrases.PhraseLists;
import org.caveat.facts.Annotated;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.DocumentReport;
import org.caveat.rules.PackFault;
import org.caveat.rules.RuleEngine;
import org.caveat.rules.RulePack;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.Normaliser;
import org.caveat.text.NotChecked;

/**
 * The whole way from a document to its report: normalise, annotate, run the rules. Safe for use by
 * many threads.
 */
public final class Checker {
  private final List<RulePack> packs;
  private final Annotator annotator;
  private final RuleEngine rules;

  public Checker(List<RulePack> packs, FundTable funds) {
    this(packs, funds, Models.shipped());
  }

  /** With models other than the shipped ones. */
  public Checker(List<RulePack> packs, FundTable funds, Models models) {
    this.packs = List.copyOf(packs);
    annotator =
        new Annotator(
            packs.stream().map(p -> PhraseLists.of(p.lines(), p.index())).toList(), funds, models);
    rules = new RuleEngine(packs);
  }

  /** The index of phrase lists and statements, for those who load or build packs. */
  public static ByteBuffer phraseIndex(Collection<PhraseLine> lines, List<PackFault> faults) {
    List<String> told = new ArrayList<>();
    ByteBuffer index = PhraseLists.index(lines, told);
    told.forEach(f -> faults.add(fault(f)));
    return index;
  }

  /**
   * Checks one input.
   *
   * @param language of messages; "" for that of the document
   * @param packIds packs to run; empty for those of the document's language
   */
  public DocumentReport check(Input input, Profile profile, String language, Set<String> packIds) {
    if (input instanceof NotChecked notChecked) {
      return DocumentReport.of(notChecked);
    }
    Document document = (Document) input;
    Annotated annotated = annotator.annotate(Normaliser.read(document), profile);
    Set<String> chosen = packIds.isEmpty() ? packsFor(annotated.material().language()) : packIds;
    String words = language.isEmpty() ? annotated.material().language() : language;
    RuleEngine.Result result = rules.check(annotated, chosen, words);
    return new ReportMaker(annotated).make(result.findings(), result.outcomes(), chosen);
  }

  private Set<String> packsFor(String language) {
    return packs.stream()
        .filter(p -> p.languages().contains(language))
        .map(RulePack::id)
        .collect(Collectors.toSet());
  }

  private static PackFault fault(String text) {
    String[] parts = text.split(":", 3);
    return new PackFault(parts[0], Integer.parseInt(parts[1]), parts[2].strip());
  }
}
