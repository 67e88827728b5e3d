package org.caveat.annotate.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Vocabulary.Hit;
import org.caveat.text.Span;

/**
 * Tells whose figure it is. A clause that names nobody ("近一年回报20%") speaks of whom the clause or
 * sentence before spoke; a clause with a name of its own that is not known ("天孚涨5%") speaks of
 * something else.
 */
final class Holders {
  /** Funds told by their number are a class. */
  private static final Pattern MANY =
      Pattern.compile(
          "^[^\ue000\ue001]{0,8}?(?:不少|许多|多数|部分|大多|一些|很多|多只)[^,。\ue000\ue001]{0,8}(?:产品|基金|etf)");

  private static final Pattern AGAINST = Pattern.compile("在|较|比|超|于|跑赢|战胜");
  private static final String BREAKS = ",:。;\n";

  /** Ends the words right after a figure; a blank parts the columns of a row. */
  private static final String ENDS = BREAKS + " |(";

  private static final int LEAST_NAME = 2;

  /** Clauses looked back, and characters of one; they bound the work in a text without stops. */
  private static final int MOST_CLAUSES = 5;

  private static final int LONGEST_CLAUSE = 120;
  private static final int SHORTLY = 24;

  private final String masked;
  private final HolderWords words;

  Holders(String masked) {
    this.masked = masked;
    this.words = new HolderWords(masked);
  }

  /**
   * @param anchor where the words of the figure begin
   * @param carried of whom the sentences before spoke
   * @param anyName whether a name that is not known may be the holder: of a price move, yes; a
   *     return or flow without a known name is still that of whom the clause before spoke
   */
  Holder of(Span sentence, int anchor, Holder carried, boolean anyName) {
    int start = clauseStart(sentence.start(), anchor);
    Holder named = named(start, anchor, anyName);
    for (int i = 0; i < MOST_CLAUSES && named == Holder.UNKNOWN && start > sentence.start(); i++) {
      int end = start - 1;
      start = clauseStart(sentence.start(), end);
      named = topic(start, end);
    }
    return named == Holder.UNKNOWN ? carried : named;
  }

  /** Of whom a sentence speaks: the first it names, those that only describe another left out. */
  Holder topic(Span sentence) {
    int end = Math.min(sentence.end(), sentence.start() + LONGEST_CLAUSE);
    return topic(sentence.start(), end);
  }

  /** Of whom the words right after a figure speak: 大涨8%的芯片ETF. */
  Holder after(Span sentence, int figure) {
    int end = figure;
    int last = Math.min(sentence.end(), figure + SHORTLY);
    while (end < last && ENDS.indexOf(masked.charAt(end)) < 0) {
      end++;
    }
    return topic(figure, end);
  }

  private Holder topic(int start, int end) {
    List<Hit<Holder>> hits =
        words.in(start, end).stream().filter(h -> h.value().isTopic()).toList();
    for (int i = 0; i < hits.size(); i++) {
      boolean describes =
          i + 1 < hits.size()
              && masked.startsWith("的", hits.get(i).end())
              && clauseStart(start, hits.get(i + 1).start()) <= hits.get(i).start();
      if (!describes && !words.isAside(hits.get(i))) {
        return hits.get(i).value();
      }
    }
    return Holder.UNKNOWN;
  }

  /**
   * The last holder a clause names before its figure; OTHER for a name that is not known. A class
   * of funds that a manager runs (旗下两只纯债基金) is the manager's.
   */
  private Holder named(int start, int anchor, boolean anyName) {
    List<Hit<Holder>> hits = words.in(start, anchor);
    Holder last = Holder.UNKNOWN;
    int covered = 0;
    for (Hit<Holder> hit : hits) {
      last = hit.value() == Holder.FILLER || words.isAside(hit) ? last : hit.value();
      covered += words.han(hit.start(), hit.end());
    }
    boolean own = last == Holder.PEERS && areRun(hits);
    last = own ? Holder.MANAGER : last;
    boolean many = last == Holder.FUND && MANY.matcher(masked).region(start, anchor).find();
    boolean average = last == Holder.UNKNOWN && masked.startsWith("平均", anchor - 2);
    last = many || average ? Holder.PEERS : last;
    boolean strange =
        anyName && last == Holder.UNKNOWN && words.han(start, anchor) - covered >= LEAST_NAME;
    return strange ? Holder.OTHER : last;
  }

  /** Whether the peers named last are those a manager runs, and not set against what it runs. */
  private boolean areRun(List<Hit<Holder>> hits) {
    int from = 0;
    int to = 0;
    for (Hit<Holder> hit : hits) {
      from = hit.value() == Holder.MANAGER ? hit.end() : from;
      to = hit.value() == Holder.PEERS ? hit.start() : to;
    }
    return from > 0 && to >= from && !AGAINST.matcher(masked.substring(from, to)).find();
  }

  private int clauseStart(int from, int end) {
    int earliest = Math.max(from, end - LONGEST_CLAUSE);
    for (int i = end - 1; i >= earliest; i--) {
      if (BREAKS.indexOf(masked.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return earliest;
  }
}
