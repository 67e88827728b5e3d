package org.caveat.annotate.models;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Parts a corpus into folds of whole files, so that each genre is judged by a model that has not
 * seen it: sentences of one file are alike. With fewer files than folds, line by line.
 */
final class Folds {
  private final int count;
  private final Map<String, Integer> files = new HashMap<>();

  private Folds(int count) {
    this.count = count;
  }

  /**
   * @param sentences in the order of the corpus
   */
  static Folds of(Collection<LabelledSentence> sentences, int count) {
    Folds folds = new Folds(count);
    for (LabelledSentence sentence : sentences) {
      folds.files.putIfAbsent(file(sentence), folds.files.size());
    }
    return folds;
  }

  /** The number of the sentence's fold. */
  int of(LabelledSentence sentence) {
    return (files.size() < count ? line(sentence) : files.get(file(sentence))) % count;
  }

  private static String file(LabelledSentence sentence) {
    return sentence.place().substring(0, sentence.place().lastIndexOf(':'));
  }

  private static int line(LabelledSentence sentence) {
    return Integer.parseInt(sentence.place().substring(sentence.place().lastIndexOf(':') + 1));
  }
}
