package org.caveat.annotate.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.caveat.facts.MentionKind;

/** Trains the name finder on the names marked in a corpus. */
final class NameTrainer {
  private static final int CALIBRATION_FOLDS = 3;
  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 15;

  /** A sentence the model had not seen, and all names it saw there, with its own scores. */
  record HeldOut(NameSentence sentence, List<Named> found) {}

  private NameTrainer() {}

  /**
   * What the finder learns from: sentences that hold a name. The words around it are the examples
   * of what is none; sentences about something else only make the finder shy.
   */
  static List<NameSentence> sentences(List<LabelledSentence> labelled) {
    return labelled.stream().map(NameSentence::of).filter(s -> !s.names().isEmpty()).toList();
  }

  /** The model of all sentences, calibrated on models that had not seen what they score. */
  static NameModel train(List<NameSentence> sentences) throws IOException {
    return new NameModel(model(sentences), calibrate(heldOut(sentences, CALIBRATION_FOLDS)));
  }

  /** Every sentence read by a model trained on the other folds; in order of the folds. */
  static List<HeldOut> heldOut(List<NameSentence> sentences, int folds) throws IOException {
    return folds(sentences, folds, () -> {}).stream().flatMap(List::stream).toList();
  }

  /**
   * The sentences of each fold, read by a model trained on the other folds.
   *
   * @param step runs after each fold
   */
  static List<List<HeldOut>> folds(List<NameSentence> sentences, int count, Runnable step)
      throws IOException {
    Folds folds = Folds.of(sentences.stream().map(NameSentence::of).toList(), count);
    List<List<HeldOut>> all = new ArrayList<>();
    for (int fold = 0; fold < count; fold++) {
      List<NameSentence> seen = new ArrayList<>();
      List<NameSentence> unseen = new ArrayList<>();
      for (NameSentence sentence : sentences) {
        (folds.of(sentence.of()) == fold ? unseen : seen).add(sentence);
      }
      NameModel model = new NameModel(model(seen), uncalibrated());
      all.add(
          unseen.stream()
              .map(s -> new HeldOut(s, model.score(s.text(), s.all(), s.proposed())))
              .toList());
      step.run();
    }
    return all;
  }

  /** Fitted on what the model adds to the grammar's names. */
  static NameCalibration calibrate(List<HeldOut> heldOut) {
    List<NameCalibration.Judged> judged = new ArrayList<>();
    for (HeldOut h : heldOut) {
      for (Named name : h.found()) {
        if (h.sentence().proposed().stream().noneMatch(name::overlaps)) {
          boolean right = h.sentence().names().stream().anyMatch(name::meets);
          judged.add(new NameCalibration.Judged(name, right));
        }
      }
    }
    return NameCalibration.fit(judged);
  }

  private static NameCalibration uncalibrated() {
    Map<MentionKind, Double> all = new EnumMap<>(MentionKind.class);
    for (MentionKind kind : MentionKind.values()) {
      all.put(kind, 0.0);
    }
    return new NameCalibration(new Calibration(1, 0, 0), all);
  }

  private static AbstractModel model(List<NameSentence> sentences) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    List<Event> events = new ArrayList<>();
    sentences.forEach(s -> events.addAll(s.events()));
    return (AbstractModel)
        TrainerFactory.getEventTrainer(parameters, null)
            .train(ObjectStreamUtils.createObjectStream(events));
  }
}
