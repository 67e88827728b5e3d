package org.caveat.annotate.models;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Features of a token for OpenNLP: those of {@link NameFeatures}, computed once a sentence and
 * handed over as additional context, and what was decided for the tokens before it.
 */
final class NameContext implements NameContextGenerator {
  @Override
  public String[] getContext(int index, String[] tokens, String[] outcomes, Object[] features) {
    String[] own = (String[]) features[index];
    String[] all = java.util.Arrays.copyOf(own, own.length + 3);
    String last = index > 0 ? outcomes[index - 1] : "other";
    all[own.length] = "p=" + last;
    all[own.length + 1] = "pw=" + last + " " + tokens[index];
    all[own.length + 2] = "pp=" + last + (index > 1 ? outcomes[index - 2] : "other");
    return all;
  }

  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
    // all features come with the sentence
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    // sentences are judged each by itself
  }

  @Override
  public void clearAdaptiveData() {
    // sentences are judged each by itself
  }
}
