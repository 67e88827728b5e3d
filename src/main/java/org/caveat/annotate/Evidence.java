package org.caveat.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.SourceStatement;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * Which sentences are covered by a source and by a date: the sentence itself, its paragraph or
 * table, the paragraphs above a note, or the whole document below a document-wide note.
 */
final class Evidence {
  static final Evidence NONE = new Evidence(new BitSet(), new BitSet());

  private static final Pattern OWN_FIGURE = Pattern.compile("\\d(?:[万亿]|%|倍|个百分点)");

  private final BitSet sourced;
  private final BitSet dated;

  private Evidence(BitSet sourced, BitSet dated) {
    this.sourced = sourced;
    this.dated = dated;
  }

  static Evidence of(
      Text text, List<SourceStatement> sources, List<AsOfDate> asOf, List<Dates.Found> dates) {
    BitSet sourced = new BitSet();
    BitSet dated = new BitSet();
    for (SourceStatement source : sources) {
      if (source.kind() != SourceStatement.Kind.VAGUE) {
        cover(text, source.span(), isNote(text, source), source.documentWide(), sourced);
      }
    }
    for (AsOfDate date : asOf) {
      boolean note =
          sources.stream().anyMatch(s -> s.sentence() == date.sentence() && isNote(text, s));
      boolean wide =
          sources.stream().anyMatch(s -> s.sentence() == date.sentence() && s.documentWide());
      cover(text, date.span(), note, wide, dated);
    }
    for (Dates.Found date : dates) {
      if (date.whole()) {
        dated.set(text.sentenceAt(date.span().start()));
      }
    }
    return new Evidence(sourced, dated);
  }

  /** A note names a source and no figures of its own: 数据来源:Wind. */
  private static boolean isNote(Text text, SourceStatement source) {
    String words = source.span().of(text.masked());
    return words.contains("来源") || words.contains("来自") || words.startsWith("source");
  }

  private static void cover(Text text, Span span, boolean note, boolean wide, BitSet covered) {
    int last = text.sentenceAt(span.start());
    covered.set(last);
    if (wide || note && isAtEnd(text, span)) {
      covered.set(0, text.sentences().size());
      return;
    }
    Span part = text.reading().partAt(span.start()).span();
    int first = text.sentenceAt(part.start());
    covered.set(first, last + 1);
    if (note) {
      coverAbove(text, first, covered);
    } else {
      covered.set(last, text.sentenceAt(Math.max(part.start(), part.end() - 1)) + 1);
    }
  }

  /** A note below a paragraph, table or picture speaks of what stands right above it. */
  private static void coverAbove(Text text, int first, BitSet covered) {
    for (int s = first - 1; s >= 0; s--) {
      Reading.Part part = text.reading().partAt(text.sentences().get(s).start());
      covered.set(text.sentenceAt(part.span().start()), s + 1);
      if (part.block().cell().table() == 0 && part.span().length() > 40) {
        return;
      }
    }
  }

  /** A note in the closing lines speaks of all, unless it tells a figure of its own. */
  private static boolean isAtEnd(Text text, Span span) {
    Span sentence = text.sentences().get(text.sentenceAt(span.start()));
    String rest = text.masked().substring(span.start(), Math.max(span.end(), sentence.end()));
    return !OWN_FIGURE.matcher(rest).find()
        && span.start() > text.raw().length() * 2 / 3
        && text.reading().parts().size() > 2
        && text.zone(text.sentenceAt(span.start())) == org.caveat.facts.Zone.DISCLAIMER;
  }

  boolean sources(int sentence) {
    return sourced.get(sentence);
  }

  boolean dates(int sentence) {
    return dated.get(sentence);
  }
}
