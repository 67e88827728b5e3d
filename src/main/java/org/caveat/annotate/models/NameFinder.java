package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Vocabulary;
import org.caveat.annotate.names.Coverage;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.Fact;
import org.caveat.facts.MentionKind;
import org.caveat.text.Span;

/**
 * Adds to the grammar's names those that only the trained model knows. The model reads a sentence
 * only where a word outside the grammar's names tells that some name may stand there.
 */
public final class NameFinder {
  private static final Pattern PERSON =
      Pattern.compile(
          "[\\u4e00-\\u9fa5]{2,4}|[\\u4e00-\\u9fa5] [\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]+·[\\u4e00-\\u9fa5·]+|[A-Z][\\w'.-]*(?: [A-Z][\\w'.-]*){0,3}");

  /** Letters in balanced brackets: 华安)或 is no name. */
  private static final Pattern FUND = Pattern.compile("(?:[\\p{L}\\p{Nd} ·.&/%+'-]|\\([^()]*\\))+");

  private static final Pattern COUNTED = Pattern.compile("[名只家个位款支]");

  /** What is many or of a kind is no one fund: 多只纳指ETF, 场内纳指ETF. */
  private static final Pattern MANY = Pattern.compile("(?:[多几各数批两0-9]只|各类|场内|场外)$");

  private static final int LONGEST_WORD = 4;

  /** A sentence without a stop is read in pieces: the model's time grows with the square. */
  private static final int LONGEST = 240;

  private final String text;
  private final List<Fact> names;
  private final List<Named> proposed;
  private final Coverage taken = new Coverage();
  private int next;

  private NameFinder(String text, List<Fact> names) {
    this.text = text;
    this.names = new ArrayList<>(names);
    this.proposed = Named.of(names);
    names.forEach(n -> taken.take(n.span()));
  }

  /**
   * @param names by the grammar, in order of the text
   */
  public static List<Fact> extend(String text, List<Span> sentences, List<Fact> names) {
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
      List<Named> within = within(sentence);
      for (Named found : Models.names().find(text, sentence, within)) {
        Named name = trimmed(found);
        if (isWellFormed(name) && taken.take(name.span())) {
          names.add(name.toFact(text));
        }
      }
    }
  }

  /** The grammar's names in a sentence; sentences are asked for in order. */
  private List<Named> within(Span sentence) {
    while (next < proposed.size() && proposed.get(next).span().start() < sentence.start()) {
      next++;
    }
    int end = next;
    while (end < proposed.size() && sentence.contains(proposed.get(end).span())) {
      end++;
    }
    return proposed.subList(next, end);
  }

  /** A person's name without the beginning of the word after it: 记者叶峰|每经编辑. */
  private Named trimmed(Named name) {
    Span span = name.span();
    int end = cutWord(span.end());
    return name.kind() == MentionKind.PERSON && end > span.start() + 1
        ? new Named(new Span(span.start(), end), name.kind(), name.probability())
        : name;
  }

  /**
   * A person bears a person's name, and none that is known for something else; what is counted
   * (工银瑞信35名) is no fund.
   */
  private boolean isWellFormed(Named name) {
    if (name.kind() == MentionKind.FUND) {
      return isOneFund(name.span());
    }
    return name.kind() != MentionKind.PERSON
        || PERSON.matcher(name.span().of(text)).matches()
            && cutWord(name.span().start()) == name.span().start()
            && cutWord(name.span().end()) == name.span().end()
            && NameWord.WORDS.in(text, name.span().start(), name.span().end()).stream()
                .noneMatch(w -> w.value().isSign() && w.end() - w.start() > 1);
  }

  private boolean isOneFund(Span name) {
    String before = text.substring(Math.max(0, name.start() - 3), name.start());
    return FUND.matcher(name.of(text)).matches()
        && !Houses.isBrand(name.of(text))
        && !MANY.matcher(before).find()
        && !COUNTED.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /** Where the known word begins that the offset cuts in two; the offset itself if it cuts none. */
  private int cutWord(int offset) {
    for (int i = Math.max(0, offset - LONGEST_WORD + 1); i < offset; i++) {
      Vocabulary.Hit<NameWord> hit = NameWord.WORDS.at(text, i, text.length());
      if (hit != null && hit.end() > offset) {
        return i;
      }
    }
    return offset;
  }

  private boolean hasSign(Span sentence) {
    for (Vocabulary.Hit<NameWord> word :
        NameWord.WORDS.in(text, sentence.start(), sentence.end())) {
      if (word.value().isSign() && taken.isFree(new Span(word.start(), word.end()))) {
        return true;
      }
    }
    return false;
  }
}
