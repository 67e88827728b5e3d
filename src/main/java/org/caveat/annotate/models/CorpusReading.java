package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.List;
import org.caveat.annotate.language.Clauses;
import org.caveat.annotate.language.Masks;
import org.caveat.annotate.language.Sentences;
import org.caveat.annotate.models.ClaimTrainer.Clause;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.Mentions;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Locator;
import org.caveat.text.Metadata;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * A sentence of the corpus, read and masked as one of a document is, so that the models learn from
 * what they will see.
 */
final class CorpusReading {
  private static final Mentions MENTIONS = new Mentions(FundTable.NONE);

  private final LabelledSentence labelled;
  private final Reading reading;
  private final String masked;

  private CorpusReading(LabelledSentence labelled, Reading reading) {
    this.labelled = labelled;
    this.reading = reading;
    this.masked = Masks.mask(reading.text(), MENTIONS.find(reading));
  }

  static CorpusReading of(LabelledSentence sentence) {
    return new CorpusReading(sentence, Normaliser.read(document(sentence.text())));
  }

  static Document document(String text) {
    Fragment all = new Fragment(text, new Span(0, text.length()));
    Block block = Block.of(BlockKind.PARAGRAPH, List.of(all));
    return new Document("", text, List.of(block), Locator.TEXT, Metadata.of("text"), List.of());
  }

  Reading reading() {
    return reading;
  }

  /**
   * Its clauses, but for those that look ahead outside the marked claim: of several claims only the
   * main one is marked. {@code number} is that of the sentence in the corpus.
   */
  List<Clause> clauses(int number) {
    List<Clause> found = new ArrayList<>();
    for (Span sentence : Sentences.split(masked)) {
      List<Span> clauses = Clauses.of(masked, sentence);
      ClaimFeatures features = new ClaimFeatures(masked, sentence, clauses);
      for (int i = 0; i < clauses.size(); i++) {
        Span clause = clauses.get(i);
        if (isOpen(clause)) {
          continue;
        }
        found.add(
            new Clause(
                number,
                labelled,
                clause.of(masked),
                clause.of(reading.text()),
                label(clause),
                features.of(i)));
      }
    }
    return found;
  }

  private boolean isOpen(Span clause) {
    return !labelled.claims().isEmpty()
        && label(clause).equals(LabelledSentence.NONE)
        && Cue.looksAhead(clause.of(masked));
  }

  /**
   * The sentence's label if most of the clause lies in its claim, or most of the claim in the
   * clause: lines without stops hold more than their claim.
   */
  private String label(Span clause) {
    Span source = reading.map().toSource(clause);
    boolean claims = labelled.claims().stream().anyMatch(c -> isMost(c, source));
    return claims ? labelled.label() : LabelledSentence.NONE;
  }

  private static boolean isMost(Span claim, Span clause) {
    int shared = Math.min(claim.end(), clause.end()) - Math.max(claim.start(), clause.start());
    return 2 * shared > Math.min(claim.length(), clause.length());
  }
}
