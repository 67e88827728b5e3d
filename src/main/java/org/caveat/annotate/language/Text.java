package org.caveat.annotate.language;

import java.util.BitSet;
import java.util.List;
import org.caveat.facts.Context;
import org.caveat.facts.Subject;
import org.caveat.facts.Zone;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * A reading under annotation: its sentences, its masked text, and the context of any span in it.
 */
public final class Text {
  private final Reading reading;
  private final List<Span> sentences;
  private final String masked;
  private final Zones zones;
  private final BitSet quoted;
  private Evidence evidence;

  public Text(Reading reading, List<Span> sentences, String masked) {
    this.reading = reading;
    this.sentences = sentences;
    this.masked = masked;
    this.zones = new Zones(reading, sentences);
    this.quoted = quoted(reading.text());
    this.evidence = Evidence.NONE;
  }

  public void support(Evidence found) {
    evidence = found;
  }

  public Reading reading() {
    return reading;
  }

  public List<Span> sentences() {
    return sentences;
  }

  public String masked() {
    return masked;
  }

  public String raw() {
    return reading.text();
  }

  public Evidence evidence() {
    return evidence;
  }

  /** Number of the sentence the offset lies in, or of the one before it. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public Zone zone(int sentence) {
    return zones.of(sentence);
  }

  public boolean isBoilerplate(Span span) {
    return zone(sentenceAt(span.start())) == Zone.BOILERPLATE;
  }

  public Context context(Span span) {
    return context(span, Subjects.of(masked, sentences.get(sentenceAt(span.start())), span));
  }

  public Context context(Span span, Subject subject) {
    int sentence = sentenceAt(span.start());
    Span whole = sentences.get(sentence);
    return new Context(
        sentence,
        zone(sentence),
        subject,
        Negation.denies(masked, whole, span),
        isQuoted(span),
        evidence.source(sentence),
        evidence.date(sentence));
  }

  private boolean isQuoted(Span span) {
    return quoted.nextClearBit(span.start()) >= span.end();
  }

  /** All characters between quotation marks that close in the same paragraph. */
  private static BitSet quoted(String raw) {
    BitSet quoted = new BitSet();
    int open = -1;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '“' && open < 0) {
        open = i;
      } else if (c == '”' && open >= 0) {
        quoted.set(open, i + 1);
        open = -1;
      } else if (c == '\n') {
        open = -1;
      }
    }
    return quoted;
  }
}
