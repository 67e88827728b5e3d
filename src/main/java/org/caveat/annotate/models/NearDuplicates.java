package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that are nearly the same: were they to fall into different folds, a model would be
 * judged by what it has learnt. Two are, when more than 0.6 of the character 3-grams of both are
 * shared.
 */
final class NearDuplicates {
  private static final double SHARED = 0.6;

  /** A 3-gram in more sentences than this tells nothing. */
  private static final int COMMON = 400;

  private NearDuplicates() {}

  /** Faults, each at the later of the two sentences. */
  static List<String> among(List<LabelledSentence> sentences) {
    List<String> faults = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (LabelledSentence sentence : sentences) {
      Set<String> grams = grams(sentence.text().replaceAll("\\s", ""));
      Map<Integer, Integer> shared = new HashMap<>();
      for (String gram : grams) {
        List<Integer> with = holders.computeIfAbsent(gram, g -> new ArrayList<>());
        if (with.size() < COMMON) {
          with.forEach(i -> shared.merge(i, 1, Integer::sum));
          with.add(sizes.size());
        }
      }
      shared.forEach(
          (other, n) -> {
            if (n > SHARED * (grams.size() + sizes.get(other) - n)) {
              faults.add(sentence.place() + ": nearly the same as " + sentences.get(other).place());
            }
          });
      sizes.add(grams.size());
    }
    return faults;
  }

  private static Set<String> grams(String text) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 3 <= text.length(); i++) {
      grams.add(text.substring(i, i + 3));
    }
    return grams;
  }
}
