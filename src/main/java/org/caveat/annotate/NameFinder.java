package org.caveat.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caveat.facts.Fact;
import org.caveat.text.Span;

/**
 * Adds to the grammar's names those that only the trained model knows. The model reads a sentence
 * only where a word outside the grammar's names tells that some name may stand there.
 */
final class NameFinder {
  private static final Set<NameWord> SIGNS =
      EnumSet.of(
          NameWord.HOUSE,
          NameWord.INDEX,
          NameWord.STOCK,
          NameWord.COMPANY,
          NameWord.AGENCY,
          NameWord.TITLE,
          NameWord.SAY);

  /** A sentence without a stop is read in pieces: the model's time grows with the square. */
  private static final int LONGEST = 240;

  private final String text;
  private final List<Fact> names;
  private final List<Named> proposed;
  private final Coverage taken = new Coverage();

  private NameFinder(String text, List<Fact> names) {
    this.text = text;
    this.names = new ArrayList<>(names);
    this.proposed = Named.of(names);
    names.forEach(n -> taken.take(n.span()));
  }

  /**
   * @param names by the grammar, in order of the text
   */
  static List<Fact> extend(String text, List<Span> sentences, List<Fact> names) {
    NameFinder finder = new NameFinder(text, names);
    for (Span sentence : sentences) {
      for (int at = sentence.start(); at < sentence.end(); at += LONGEST) {
        finder.read(new Span(at, Math.min(sentence.end(), at + LONGEST)));
      }
    }
    finder.names.sort(Comparator.comparing(Fact::span));
    return finder.names;
  }

  private void read(Span sentence) {
    if (hasSign(sentence)) {
      List<Named> within =
          proposed.stream().filter(n -> sentence.contains(n.span())).toList();
      for (Named name : Models.names().find(text, sentence, within)) {
        if (taken.take(name.span())) {
          names.add(name.toFact(text));
        }
      }
    }
  }

  private boolean hasSign(Span sentence) {
    for (Vocabulary.Hit<NameWord> word :
        NameWord.WORDS.in(text, sentence.start(), sentence.end())) {
      if (SIGNS.contains(word.value()) && taken.isFree(new Span(word.start(), word.end()))) {
        return true;
      }
    }
    return false;
  }
}
