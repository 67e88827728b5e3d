package org.caveat.annotate.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.annotate.models.ClaimModel.Judgement;
import org.caveat.annotate.models.ClaimTrainer.Clause;

/**
 * How well the claim model does on sentences it has not seen: each of ten folds is judged by a
 * model trained, and calibrated, on the other nine.
 *
 * <p>What is counted are claims, as in a report: the claim of a sentence is found when a clause in
 * it is taken, and clauses taken side by side outside of it are one wrong claim.
 */
final class Evaluation {
  static final int FOLDS = 10;

  /** Shares of the training folds are counted in eighths. */
  static final int WHOLE = 8;

  /** Ways to take a clause, compared. */
  enum Judge {
    LEXICON,
    MODEL,
    BOTH
  }

  /** A clause and what the model that had not seen it said. */
  record Judged(Clause clause, Judgement said) {
    boolean taken(Judge judge) {
      return switch (judge) {
        case LEXICON -> ClauseJudge.soundsLikeClaim(clause.words());
        case MODEL -> said.claim();
        case BOTH -> clause.proposed() && ClauseJudge.accepts(clause.words(), said);
      };
    }

    boolean isTaken() {
      return taken(Judge.BOTH);
    }

    /** The label the claim is given: its subject. */
    String label() {
      return said.subject().name().toLowerCase(Locale.ROOT);
    }
  }

  /** A sentence of the corpus, judged clause by clause. */
  record Sentence(LabelledSentence of, List<Judged> clauses) {
    Tally tally(Predicate<Judged> taken) {
      boolean there = clauses.stream().anyMatch(j -> j.clause().claim());
      boolean found = clauses.stream().anyMatch(j -> j.clause().claim() && taken.test(j));
      int wrong = 0;
      boolean open = false;
      for (Judged judged : clauses) {
        boolean outside = taken.test(judged) && !judged.clause().claim();
        wrong += outside && !open ? 1 : 0;
        open = outside;
      }
      return new Tally(found ? 1 : 0, there && !found ? 1 : 0, found ? 1 : 0, wrong);
    }

    boolean isChinese() {
      return org.caveat.text.Han.share(of.text()) > 0.2;
    }
  }

  private Evaluation() {}

  /**
   * Judges every sentence of the folds, each by a model that has not seen its fold.
   *
   * @param share of the other folds' sentences to train on, in eighths
   * @param step runs after each fold
   */
  static List<Sentence> run(List<Clause> clauses, List<Integer> folds, int share, Runnable step) {
    return folds.parallelStream()
        .flatMap(fold -> fold(clauses, fold, share, step).stream())
        .toList();
  }

  static List<Integer> allFolds() {
    return IntStream.range(0, FOLDS).boxed().toList();
  }

  /** The folds of the evaluation. */
  static Folds folds(List<Clause> clauses) {
    return Folds.of(clauses.stream().map(Clause::of).toList(), FOLDS);
  }

  private static List<Sentence> fold(List<Clause> clauses, int fold, int share, Runnable step) {
    Folds folds = folds(clauses);
    try {
      ClaimModel model =
          ClaimTrainer.train(
              clauses.stream()
                  .filter(c -> folds.of(c.of()) != fold && c.sentence() % WHOLE < share)
                  .toList());
      List<Sentence> judged =
          sentences(clauses.stream().filter(c -> folds.of(c.of()) == fold), model);
      step.run();
      return judged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> sentences(Stream<Clause> clauses, ClaimModel model) {
    List<Sentence> sentences = new ArrayList<>();
    int last = -1;
    for (Clause clause : clauses.toList()) {
      if (clause.sentence() != last) {
        sentences.add(new Sentence(clause.of(), new ArrayList<>()));
        last = clause.sentence();
      }
      sentences
          .get(sentences.size() - 1)
          .clauses()
          .add(new Judged(clause, model.judge(clause.features())));
    }
    return sentences;
  }

  static Tally tally(List<Sentence> sentences, Predicate<Judged> taken) {
    return sentences.stream().map(s -> s.tally(taken)).reduce(Tally.NONE, Tally::plus);
  }

  /** The tally of one label: a claim counts when it is found and its subject is told right. */
  static Tally tally(List<Sentence> sentences, String label) {
    Tally sum = Tally.NONE;
    for (Sentence sentence : sentences) {
      Tally said = sentence.tally(j -> j.isTaken() && j.label().equals(label));
      boolean right = sentence.of().label().equals(label);
      sum = sum.plus(right ? said : new Tally(0, 0, 0, said.right() + said.wrong()));
    }
    return sum;
  }
}
