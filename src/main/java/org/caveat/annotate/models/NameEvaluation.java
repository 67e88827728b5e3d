package org.caveat.annotate.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caveat.annotate.models.NameTrainer.HeldOut;
import org.caveat.facts.MentionKind;

/**
 * How well names are found in sentences the name finder has not seen: each of ten folds is read by
 * a model of the other nine, and its thresholds are those that the other folds' readings ask for.
 *
 * <p>A name counts as found when one of its kind is said at its place, if not to the character.
 */
final class NameEvaluation {
  static final int FOLDS = 10;

  /** Ways to find names, compared. */
  enum Finder {
    GRAMMAR,
    MODEL,
    BOTH
  }

  private final Map<Finder, Map<MentionKind, Tally>> tallies = new EnumMap<>(Finder.class);

  private NameEvaluation() {
    for (Finder finder : Finder.values()) {
      tallies.put(finder, new EnumMap<>(MentionKind.class));
    }
  }

  /**
   * @param step runs once a fold
   */
  static NameEvaluation of(Corpus corpus, Runnable step) {
    try {
      List<List<HeldOut>> folds =
          NameTrainer.folds(NameTrainer.sentences(corpus.sentences()), FOLDS, step);
      NameEvaluation evaluation = new NameEvaluation();
      for (List<HeldOut> fold : folds) {
        List<HeldOut> others = folds.stream().filter(f -> f != fold).flatMap(List::stream).toList();
        NameCalibration calibration = NameTrainer.calibrate(others);
        fold.forEach(sentence -> evaluation.count(sentence, calibration));
      }
      return evaluation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tally tally(Finder finder, MentionKind kind) {
    return tallies.get(finder).getOrDefault(kind, Tally.NONE);
  }

  /** Of all kinds. */
  Tally tally(Finder finder) {
    return tallies.get(finder).values().stream().reduce(Tally.NONE, Tally::plus);
  }

  private void count(HeldOut read, NameCalibration calibration) {
    List<Named> grammar = read.sentence().proposed();
    List<Named> model = new ArrayList<>();
    for (Named name : read.found()) {
      Named judged =
          new Named(name.span(), name.kind(), calibration.probability(name.probability()));
      if (calibration.accepts(judged)) {
        model.add(judged);
      }
    }
    List<Named> both = new ArrayList<>(grammar);
    model.stream().filter(m -> grammar.stream().noneMatch(m::overlaps)).forEach(both::add);
    count(Finder.GRAMMAR, grammar, read.sentence().names());
    count(Finder.MODEL, model, read.sentence().names());
    count(Finder.BOTH, both, read.sentence().names());
  }

  private void count(Finder finder, List<Named> said, List<Named> there) {
    for (Named name : there) {
      boolean found = said.stream().anyMatch(name::meets);
      add(finder, name.kind(), new Tally(found ? 1 : 0, found ? 0 : 1, 0, 0));
    }
    for (Named name : said) {
      boolean right = there.stream().anyMatch(name::meets);
      add(finder, name.kind(), new Tally(0, 0, right ? 1 : 0, right ? 0 : 1));
    }
  }

  private void add(Finder finder, MentionKind kind, Tally tally) {
    tallies.get(finder).merge(kind, tally, Tally::plus);
  }
}
