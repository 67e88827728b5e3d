package org.caveat.annotate.models;

import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/** Has OpenNLP's name finder ask {@link NameContext} for its features. */
public final class NameFinderFactory extends TokenNameFinderFactory {
  public NameFinderFactory() {
    super(null, Map.of(), new BioCodec());
  }

  @Override
  public NameContextGenerator createContextGenerator() {
    return new NameContext();
  }
}
