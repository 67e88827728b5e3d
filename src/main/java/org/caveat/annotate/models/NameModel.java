package org.caveat.annotate.models;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.caveat.facts.MentionKind;
import org.caveat.text.Span;

/**
 * OpenNLP's name finder with the program's features and calibration. Its file is the bare model
 * after the calibration, not OpenNLP's zip, which holds the time of training: the same corpus gives
 * the same bytes.
 */
final class NameModel {
  static final String FILE = "names.model";

  /** The best outcome of each token: a wider search finds the same names and takes longer. */
  private static final int BEAM = 1;

  private final AbstractModel model;
  private final NameCalibration calibration;
  private final ThreadLocal<NameFinderME> finder = ThreadLocal.withInitial(this::finder);

  NameModel(AbstractModel model, NameCalibration calibration) {
    this.model = model;
    this.calibration = calibration;
  }

  private NameFinderME finder() {
    return new NameFinderME(
        new TokenNameFinderModel(
            "zh", model, BEAM, null, Map.of(), Map.of(), new BioCodec(), new NameFinderFactory()));
  }

  static NameModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    Calibration curve = new Calibration(data.readDouble(), data.readDouble(), data.readDouble());
    Map<MentionKind, Double> thresholds = new EnumMap<>(MentionKind.class);
    for (MentionKind kind : MentionKind.values()) {
      thresholds.put(kind, data.readDouble());
    }
    AbstractModel model = new GenericModelReader(new BinaryFileDataReader(data)).getModel();
    return new NameModel(model, new NameCalibration(curve, thresholds));
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeDouble(calibration.curve().slope());
    data.writeDouble(calibration.curve().shift());
    data.writeDouble(calibration.curve().threshold());
    for (MentionKind kind : MentionKind.values()) {
      data.writeDouble(calibration.thresholds().get(kind));
    }
    new GenericModelWriter(model, data).persist();
    data.flush();
  }

  /** The names of a sentence of which the model is sure enough, with calibrated probabilities. */
  List<Named> find(String text, Span sentence, List<Named> proposals) {
    List<Named> sure = new ArrayList<>();
    for (Named name : score(text, sentence, proposals)) {
      Named judged =
          new Named(name.span(), name.kind(), calibration.probability(name.probability()));
      if (calibration.accepts(judged)) {
        sure.add(judged);
      }
    }
    return sure;
  }

  /** All names the model sees in a sentence, with its own scores. */
  List<Named> score(String text, Span sentence, List<Named> proposals) {
    List<Span> spans = NameTokens.of(text, sentence);
    String[] tokens = spans.stream().map(s -> s.of(text)).toArray(String[]::new);
    NameFinderME names = finder.get();
    opennlp.tools.util.Span[] found = names.find(tokens, NameFeatures.of(text, spans, proposals));
    double[] scores = names.probs(found);
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Span span = spans.get(found[i].getStart()).cover(spans.get(found[i].getEnd() - 1));
      named.add(new Named(span, MentionKind.valueOf(found[i].getType()), scores[i]));
    }
    return named;
  }
}
