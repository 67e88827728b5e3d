package org.caveat.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caveat.annotate.consistency.Consistency;
import org.caveat.annotate.consistency.FundIdentity;
import org.caveat.annotate.consistency.RiskGrades;
import org.caveat.annotate.figures.Performance;
import org.caveat.annotate.figures.RankingClaims;
import org.caveat.annotate.figures.RatingClaims;
import org.caveat.annotate.language.Dateline;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Evidence;
import org.caveat.annotate.language.Masks;
import org.caveat.annotate.language.Sentences;
import org.caveat.annotate.language.Sources;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.MaterialReader;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.annotate.material.Statements;
import org.caveat.annotate.models.ForwardLooking;
import org.caveat.annotate.models.Models;
import org.caveat.annotate.models.NameFinder;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.Mentions;
import org.caveat.annotate.phrases.PhraseLists;
import org.caveat.annotate.phrases.PhraseMatcher;
import org.caveat.facts.AdvertisedFund;
import org.caveat.facts.Annotated;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.Fact;
import org.caveat.facts.Material;
import org.caveat.facts.PhraseHit;
import org.caveat.facts.SourceStatement;
import org.caveat.text.Han;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Finds all facts in a reading. Safe for use by many threads. */
public final class Annotator {
  private final FundTable table;
  private final Mentions mentions;
  private final List<PhraseMatcher> phrases;
  private final List<Statements> statements;
  private final ForwardLooking forwardLooking;

  /**
   * @param lists those of each pack
   */
  public Annotator(List<PhraseLists> lists, FundTable table, Models models) {
    this.table = table;
    mentions = new Mentions(table);
    phrases = lists.stream().map(PhraseLists::phrases).toList();
    statements = lists.stream().map(Statements::new).toList();
    forwardLooking = new ForwardLooking(models);
  }

  public Annotated annotate(Reading reading, Profile profile) {
    List<Span> sentences = Sentences.split(reading.text());
    List<Fact> names = NameFinder.extend(reading.text(), sentences, mentions.find(reading));
    Text text = new Text(reading, sentences, Masks.mask(reading.text(), names));
    PromotedFunds promoted = new PromotedFunds(text, names);
    LocalDate published = published(reading, profile);
    LocalDate day =
        profile.asOf() != null ? profile.asOf() : published != null ? published : LocalDate.now();
    LocalDate reference = published != null ? published : day;
    List<Fact> facts = promoted.mark(names);
    evidence(text, reference, published != null, facts);
    Material material =
        new MaterialReader(text, names, promoted)
            .read(language(reading.text()), day, published, profile);
    AdvertisedFund fund = new FundIdentity(text, facts, table, new Dates(reference)).find();
    if (fund != null) {
      facts.add(fund);
    }
    facts.addAll(new Performance(text, reference, published, facts, table).find());
    claims(text, reference, published != null, facts);
    statements.forEach(s -> facts.addAll(s.find(text)));
    RiskGrades grades = new RiskGrades(text);
    facts.addAll(grades.contradictions(facts, table));
    facts.addAll(grades.grades());
    facts.addAll(new Consistency(text, reference, table).find(facts));
    facts.sort(Comparator.comparing(Fact::span));
    facts.add(0, material);
    return new Annotated(reading, material, sentences, facts);
  }

  private static void evidence(Text text, LocalDate reference, boolean known, List<Fact> facts) {
    List<SourceStatement> sources = Sources.find(text);
    Dates dates = new Dates(reference);
    List<AsOfDate> asOf = dates.asOf(text, known);
    text.support(Evidence.of(text, sources, asOf, dates.find(text.masked())));
    facts.addAll(sources);
    facts.addAll(asOf);
  }

  private void claims(Text text, LocalDate reference, boolean known, List<Fact> facts) {
    facts.addAll(RankingClaims.find(text));
    facts.addAll(RatingClaims.find(text, reference.getYear(), known));
    facts.addAll(forwardLooking.find(text));
    for (PhraseMatcher matcher : phrases) {
      for (PhraseMatcher.Hit hit : matcher.find(text.masked(), text.sentences())) {
        facts.add(
            new PhraseHit(
                hit.span(), hit.phrase().list(), hit.phrase().group(), text.context(hit.span())));
      }
    }
  }

  /**
   * The day given by the user, declared by the file, or standing in the first lines; null if none.
   */
  private static LocalDate published(Reading reading, Profile profile) {
    if (profile.published() != null) {
      return profile.published();
    }
    String declared = reading.document().metadata().published();
    try {
      return declared.isEmpty()
          ? Dateline.find(reading)
          : LocalDate.parse(declared.substring(0, Math.min(10, declared.length())));
    } catch (DateTimeException e) {
      return Dateline.find(reading);
    }
  }

  private static String language(String text) {
    return Han.share(text) > 0.2 ? "zh" : "en";
  }
}
