package org.caveat.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped corpus trains the same bytes each time, and probabilities that hold. */
class ClaimTrainerTest {
  private static final Path CORPUS = Path.of("src/main/corpus");

  @TempDir Path folder;

  @Test
  void two_builds_give_the_same_bytes() throws Exception {
    Path model = folder.resolve("claims.model");
    Models.trainClaims(Corpus.read(CORPUS), model);

    assertThat(model)
        .hasSameBinaryContentAs(
            Path.of("target/classes/org/caveat/annotate/models", ClaimModel.FILE));
  }

  @Test
  void unchanged_inputs_are_not_trained_again() throws Exception {
    Path classes = Path.of("target/classes");

    assertThat(Models.build(CORPUS, classes)).isFalse();
    assertThat(Files.size(classes.resolve("org/caveat/annotate/models/claims.model")))
        .isLessThan(10_000_000);
  }

  @Test
  void probabilities_on_unseen_sentences_hold() throws Exception {
    List<ClaimTrainer.Clause> clauses = ClaimTrainer.clauses(Corpus.read(CORPUS).sentences());
    List<ClaimTrainer.Clause> proposed =
        clauses.stream().filter(ClaimTrainer.Clause::proposed).toList();
    List<Calibration.Scored> scored = ClaimTrainer.heldOut(clauses, proposed, 3);
    Calibration curve = Calibration.fit(scored);
    List<Calibration.Scored> sure =
        scored.stream().filter(s -> curve.probability(s.score()) >= 0.8).toList();
    double mean =
        sure.stream().mapToDouble(s -> curve.probability(s.score())).average().orElseThrow();
    double right = sure.stream().filter(Calibration.Scored::claim).count() / (double) sure.size();

    assertThat(right).isBetween(mean - 0.07, mean + 0.07);
  }
}
