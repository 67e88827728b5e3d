package org.caveat.annotate;

import java.util.List;
import org.caveat.facts.Context;
import org.caveat.facts.Subject;
import org.caveat.facts.Zone;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * A reading under annotation: its sentences, its masked text, and the context of any span in it.
 */
final class Text {
  private final Reading reading;
  private final List<Span> sentences;
  private final String masked;
  private final Zones zones;
  private Evidence evidence;

  Text(Reading reading, List<Span> sentences, String masked) {
    this.reading = reading;
    this.sentences = sentences;
    this.masked = masked;
    this.zones = new Zones(reading, sentences);
    this.evidence = Evidence.NONE;
  }

  void support(Evidence found) {
    evidence = found;
  }

  Reading reading() {
    return reading;
  }

  List<Span> sentences() {
    return sentences;
  }

  String masked() {
    return masked;
  }

  String raw() {
    return reading.text();
  }

  Evidence evidence() {
    return evidence;
  }

  /** Number of the sentence the offset lies in, or of the one before it. */
  int sentenceAt(int offset) {
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

  Zone zone(int sentence) {
    return zones.of(sentence);
  }

  boolean isBoilerplate(Span span) {
    return zone(sentenceAt(span.start())) == Zone.BOILERPLATE;
  }

  Context context(Span span) {
    return context(span, Subjects.of(masked, sentences.get(sentenceAt(span.start())), span));
  }

  Context context(Span span, Subject subject) {
    int sentence = sentenceAt(span.start());
    Span whole = sentences.get(sentence);
    return new Context(
        sentence,
        zone(sentence),
        subject,
        Negation.denies(masked, whole, span),
        isQuoted(span, whole),
        evidence.sources(sentence),
        evidence.dates(sentence));
  }

  private boolean isQuoted(Span span, Span sentence) {
    int open = raw().lastIndexOf('“', span.start());
    return open >= sentence.start() && raw().indexOf('”', open) >= span.end();
  }
}
