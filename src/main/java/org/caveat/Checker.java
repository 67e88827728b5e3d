package org.caveat;

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
import org.caveat.rules.BrokenPackException;
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

  /**
   * @throws BrokenPackException when a phrase of a pack is not well formed
   */
  public Checker(List<RulePack> packs, FundTable funds) throws BrokenPackException {
    this(packs, funds, Models.shipped());
  }

  /** With models other than the shipped ones. */
  public Checker(List<RulePack> packs, FundTable funds, Models models) throws BrokenPackException {
    this.packs = List.copyOf(packs);
    List<PhraseLine> lines = packs.stream().flatMap(p -> p.lines().stream()).toList();
    List<String> faults = new ArrayList<>();
    annotator = new Annotator(PhraseLists.of(lines, faults), funds, models);
    rules = new RuleEngine(packs);
    if (!faults.isEmpty()) {
      throw new BrokenPackException(faults.stream().map(Checker::fault).toList());
    }
  }

  /** What is wrong with lines of phrase lists and statements, for those who load or build packs. */
  public static List<PackFault> phraseFaults(Collection<PhraseLine> lines) {
    List<String> faults = new ArrayList<>();
    PhraseLists.of(lines, faults);
    return faults.stream().map(Checker::fault).toList();
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
