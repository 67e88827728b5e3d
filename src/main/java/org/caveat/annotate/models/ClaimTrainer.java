package org.caveat.annotate.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.caveat.annotate.models.Calibration.Scored;

/** Trains the claim model on the clauses of a corpus. */
final class ClaimTrainer {
  private static final int CALIBRATION_FOLDS = 3;
  private static final int CUTOFF = 3;
  private static final int ITERATIONS = 60;

  /**
   * A clause of the corpus.
   *
   * @param sentence number of its sentence
   * @param words as the models see it, names masked
   * @param shown as it was written
   * @param label of the claim it lies in; "none" outside
   */
  record Clause(
      int sentence,
      LabelledSentence of,
      String words,
      String shown,
      String label,
      String[] features) {
    boolean claim() {
      return !label.equals(LabelledSentence.NONE);
    }

    boolean proposed() {
      return ClauseJudge.proposes(words);
    }
  }

  private ClaimTrainer() {}

  /** All clauses of the corpus, in its order. */
  static List<Clause> clauses(List<LabelledSentence> sentences) {
    List<Clause> clauses = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      clauses.addAll(CorpusReading.of(sentences.get(s)).clauses(s));
    }
    return clauses;
  }

  /**
   * The model on all clauses, calibrated on models that had each not seen the clause they score.
   */
  static ClaimModel train(List<Clause> clauses) throws IOException {
    List<Clause> proposed = clauses.stream().filter(Clause::proposed).toList();
    return new ClaimModel(
        model(clauses), Calibration.fit(heldOut(clauses, proposed, CALIBRATION_FOLDS)));
  }

  /**
   * Each of the clauses in question scored by a model trained on the other folds' clauses; in order
   * of the folds. Only what cues propose is ever judged, so that is what counts.
   */
  static List<Scored> heldOut(List<Clause> clauses, List<Clause> asked, int count)
      throws IOException {
    Folds folds = Folds.of(clauses.stream().map(Clause::of).toList(), count);
    List<Scored> scored = new ArrayList<>();
    for (int fold : IntStream.range(0, count).toArray()) {
      ClaimModel model =
          new ClaimModel(
              model(clauses.stream().filter(c -> folds.of(c.of()) != fold).toList()),
              new Calibration(1, 0, 0.5));
      for (Clause clause : asked) {
        if (folds.of(clause.of()) == fold) {
          scored.add(new Scored(model.score(clause.features()), clause.claim()));
        }
      }
    }
    return scored;
  }

  /**
   * Learns from every clause without a claim, and of those within one from the clauses that a cue
   * proposes: the others ("受节日需求带动") do not speak of the future by themselves.
   */
  private static AbstractModel model(List<Clause> clauses) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, 4.0);
    List<DocumentSample> samples =
        clauses.stream()
            .filter(c -> c.proposed() || !c.claim())
            .map(c -> new DocumentSample(c.label(), c.features()))
            .toList();
    return (AbstractModel)
        DocumentCategorizerME.train(
                "zh",
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                new DoccatFactory())
            .getMaxentModel();
  }
}
