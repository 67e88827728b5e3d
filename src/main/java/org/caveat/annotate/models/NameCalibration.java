package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caveat.facts.MentionKind;

/**
 * Turns the name finder's scores into probabilities, and says from which one a name of each kind is
 * taken: so that of those taken beyond the grammar's at least {@value #PRECISION} are names, of
 * funds {@value #PRECISION_OF_FUNDS}.
 *
 * @param curve from scores to probabilities
 * @param thresholds probability from which a name counts; above 1 where no threshold is precise
 */
record NameCalibration(Calibration curve, Map<MentionKind, Double> thresholds) {
  static final double PRECISION = 0.9;

  /** Rules go by the names of funds: what is no fund must hardly ever be taken for one. */
  private static final double PRECISION_OF_FUNDS = 0.97;

  /** Fewer names than this say nothing of precision. */
  private static final int ENOUGH = 8;

  private static final double NEVER = 2;

  NameCalibration {
    thresholds = new EnumMap<>(thresholds);
  }

  /** A name found in a sentence the model had not seen, and whether it is one. */
  record Judged(Named name, boolean right) {}

  double probability(double score) {
    return curve.probability(score);
  }

  boolean accepts(Named name) {
    return name.probability() >= thresholds.get(name.kind());
  }

  static NameCalibration fit(List<Judged> judged) {
    Calibration curve = judged.isEmpty() ? new Calibration(1, 0, 0) : curve(judged);
    Map<MentionKind, Double> thresholds = new EnumMap<>(MentionKind.class);
    for (MentionKind kind : MentionKind.values()) {
      List<Judged> of = new ArrayList<>(judged);
      of.removeIf(j -> j.name().kind() != kind);
      thresholds.put(kind, threshold(of, curve, precision(kind)));
    }
    return new NameCalibration(curve, thresholds);
  }

  private static double precision(MentionKind kind) {
    return kind == MentionKind.FUND ? PRECISION_OF_FUNDS : PRECISION;
  }

  private static Calibration curve(List<Judged> judged) {
    return Calibration.fit(
        judged.stream()
            .map(j -> new Calibration.Scored(j.name().probability(), j.right()))
            .toList());
  }

  /** The lowest probability above which enough of the names are right. */
  private static double threshold(List<Judged> judged, Calibration curve, double precision) {
    judged.sort(Comparator.comparing(j -> -j.name().probability()));
    double threshold = NEVER;
    int right = 0;
    for (int i = 0; i < judged.size(); i++) {
      right += judged.get(i).right() ? 1 : 0;
      if (i + 1 >= ENOUGH && right >= precision * (i + 1)) {
        threshold = curve.probability(judged.get(i).name().probability());
      }
    }
    return threshold;
  }
}
