package org.caveat.annotate.models;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import org.caveat.facts.Subject;

/**
 * The trained judge of clauses: an OpenNLP document categorizer whose classes are those of the
 * corpus, and its calibration. Kept without OpenNLP's zip, which holds the time of training: the
 * same corpus gives the same bytes.
 */
final class ClaimModel {
  static final String FILE = "claims.model";

  /** Opens the file; changes with what the features mean. */
  private static final String HEADER = "caveat claims 1";

  /** A clause judged: probability that it is a claim, and whom it is most likely about. */
  record Judgement(double probability, boolean claim, Subject subject) {}

  private final AbstractModel model;
  private final Calibration calibration;
  private final ThreadLocal<DocumentCategorizerME> categorizer =
      ThreadLocal.withInitial(this::categorizer);

  ClaimModel(AbstractModel model, Calibration calibration) {
    this.model = model;
    this.calibration = calibration;
  }

  private DocumentCategorizerME categorizer() {
    return new DocumentCategorizerME(new DoccatModel("zh", model, Map.of(), new DoccatFactory()));
  }

  /**
   * @throws IllegalArgumentException when it is no claim model of this version
   */
  static ClaimModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    if (!new String(data.readNBytes(HEADER.length()), StandardCharsets.US_ASCII).equals(HEADER)) {
      throw new IllegalArgumentException("not a claim model of this version of caveat");
    }
    Calibration calibration =
        new Calibration(data.readDouble(), data.readDouble(), data.readDouble());
    AbstractModel model = new GenericModelReader(new BinaryFileDataReader(data)).getModel();
    return new ClaimModel(model, calibration);
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeBytes(HEADER);
    data.writeDouble(calibration.slope());
    data.writeDouble(calibration.shift());
    data.writeDouble(calibration.threshold());
    new GenericModelWriter(model, data).persist();
    data.flush();
  }

  /** Probability from which a clause is a claim. */
  double threshold() {
    return calibration.threshold();
  }

  /** How sure the model is that the clause is a claim, not calibrated. */
  double score(String[] features) {
    DocumentCategorizerME judge = categorizer.get();
    return 1 - judge.categorize(features)[judge.getIndex(LabelledSentence.NONE)];
  }

  Judgement judge(String[] features) {
    DocumentCategorizerME judge = categorizer.get();
    double[] scores = judge.categorize(features);
    int none = judge.getIndex(LabelledSentence.NONE);
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != none && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    double probability = calibration.probability(1 - scores[none]);
    return new Judgement(
        probability, calibration.accepts(probability), subject(judge.getCategory(best)));
  }

  private static Subject subject(String label) {
    return Subject.valueOf(label.toUpperCase(java.util.Locale.ROOT));
  }
}
