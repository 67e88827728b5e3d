package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.Mentions;
import org.caveat.facts.MentionKind;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * A sentence of the corpus as it is read, with the names the grammar proposes and those it has.
 *
 * @param text the reading
 * @param tokens of the reading
 * @param proposed names by the grammar
 * @param names the marked names
 */
record NameSentence(
    LabelledSentence of, String text, List<Span> tokens, List<Named> proposed, List<Named> names) {
  private static final Mentions MENTIONS = new Mentions(FundTable.NONE);

  static NameSentence of(LabelledSentence sentence) {
    Reading reading = Normaliser.read(CorpusReading.document(sentence.text()));
    String text = reading.text();
    List<Span> tokens = NameTokens.of(text, new Span(0, text.length()));
    List<Named> proposed = Named.of(MENTIONS.find(reading));
    return new NameSentence(sentence, text, tokens, proposed, names(sentence, reading, tokens));
  }

  private static List<Named> names(LabelledSentence sentence, Reading reading, List<Span> tokens) {
    List<Named> names = new ArrayList<>();
    for (LabelledSentence.Name name : sentence.names()) {
      MentionKind kind = MentionKind.valueOf(name.kind().toUpperCase(Locale.ROOT));
      tokens.stream()
          .filter(t -> reading.map().toSource(t).overlaps(name.span()))
          .reduce(Span::cover)
          .ifPresent(span -> names.add(new Named(span, kind, 1)));
    }
    return names;
  }

  Span all() {
    return new Span(0, text.length());
  }

  /** What the model learns from the sentence: an outcome and the features of each token. */
  List<Event> events() {
    String[] words = tokens.stream().map(t -> t.of(text)).toArray(String[]::new);
    String[] outcomes = new BioCodec().encode(tokenNames(), words.length);
    String[][] features = NameFeatures.of(text, tokens, proposed);
    NameContext context = new NameContext();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      events.add(new Event(outcomes[i], context.getContext(i, words, outcomes, features)));
    }
    return events;
  }

  private opennlp.tools.util.Span[] tokenNames() {
    List<opennlp.tools.util.Span> spans = new ArrayList<>();
    for (Named name : names) {
      int start = tokens.indexOf(tokens.stream().filter(name.span()::overlaps).findFirst().get());
      int end = start;
      while (end < tokens.size() && tokens.get(end).overlaps(name.span())) {
        end++;
      }
      spans.add(new opennlp.tools.util.Span(start, end, name.kind().name()));
    }
    return spans.toArray(new opennlp.tools.util.Span[0]);
  }
}
