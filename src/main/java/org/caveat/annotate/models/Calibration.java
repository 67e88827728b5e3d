package org.caveat.annotate.models;

import java.util.List;

/**
 * Turns a model's score into a probability, after Platt (1999): fitted on sentences the model has
 * not seen, so that of the claims given 0.8, eight in ten are claims.
 *
 * @param slope of the logistic curve over the score's logit
 * @param shift of the curve
 * @param threshold probability from which a clause is taken for a claim
 */
record Calibration(double slope, double shift, double threshold) {
  /** A score the model gave to a clause it had not seen, and the truth. */
  record Scored(double score, boolean claim) {}

  private static final int STEPS = 200;
  private static final double RATE = 2;

  /**
   * In articles clauses that look ahead are rarer than in a corpus made to show them: a false claim
   * weighs this many times when the threshold is chosen.
   */
  private static final double RARER = 2;

  double probability(double score) {
    return 1 / (1 + Math.exp(-(slope * logit(score) + shift)));
  }

  boolean accepts(double probability) {
    return probability >= threshold;
  }

  static Calibration fit(List<Scored> scored) {
    Calibration curve = new Calibration(1, 0, 0.5);
    for (int step = 0; step < STEPS; step++) {
      curve = curve.step(scored);
    }
    return curve.withBestThreshold(scored);
  }

  /** One step down the gradient of the log loss. */
  private Calibration step(List<Scored> scored) {
    double bySlope = 0;
    double byShift = 0;
    for (Scored s : scored) {
      double error = probability(s.score()) - (s.claim() ? 1 : 0);
      bySlope += error * logit(s.score());
      byShift += error;
    }
    double rate = RATE / scored.size();
    return new Calibration(slope - rate / 10 * bySlope, shift - rate * byShift, threshold);
  }

  /** The threshold of the best F1 on the scored clauses. */
  private Calibration withBestThreshold(List<Scored> scored) {
    Calibration best = this;
    double bestF1 = -1;
    for (int percent = 20; percent <= 90; percent += 2) {
      Calibration at = new Calibration(slope, shift, percent / 100.0);
      double f1 = at.f1(scored);
      if (f1 > bestF1) {
        bestF1 = f1;
        best = at;
      }
    }
    return best;
  }

  private double f1(List<Scored> scored) {
    int hits = 0;
    int misses = 0;
    double falses = 0;
    for (Scored s : scored) {
      boolean taken = accepts(probability(s.score()));
      hits += taken && s.claim() ? 1 : 0;
      misses += !taken && s.claim() ? 1 : 0;
      falses += taken && !s.claim() ? RARER : 0;
    }
    return 2.0 * hits / Math.max(1.0, 2 * hits + misses + falses);
  }

  private static double logit(double score) {
    double inside = Math.min(1 - 1e-6, Math.max(1e-6, score));
    return Math.log(inside / (1 - inside));
  }
}
