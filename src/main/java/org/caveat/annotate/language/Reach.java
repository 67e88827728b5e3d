package org.caveat.annotate.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caveat.facts.Support;
import org.caveat.facts.Support.Link;
import org.caveat.text.Span;

/**
 * How far sources, or dates, reach. What stands in the story speaks for its sentence and on to the
 * end of the paragraph; in a heading, for its section; in a table, for the table. A note speaks for
 * what stands above it, up to a caption, a heading or another note; and a note on all data, or one
 * that closes the document, for all. Each step is one sweep over the sentences.
 */
final class Reach {
  /** How words give their support. */
  enum Manner {
    /** For their own sentence alone: any date. */
    BESIDE,
    /** For its own sentence to the full stop: 某证券认为,...;.... */
    CLAUSES,
    /** In the story: 据Wind数据,截至9月30日,... */
    STORY,
    /** As a note: (数据来源:Wind). */
    NOTE,
    /** As a note on all that went before: 以上数据来自Wind. */
    ABOVE,
    /** As a note on the whole document: 本文数据来自Wind. */
    ALL
  }

  /** Words that give support, in the sentence with this number. */
  record Tie(Span span, int sentence, Manner manner) {}

  /** Begins a sentence that goes on with the figures told before it. */
  private static final Pattern GOES_ON = Pattern.compile("同期|同一(?:时期|区间|期间)|(?:上述|该|此)(?:期间|区间)");

  private final Text text;
  private final Layout layout;
  private final Support[] found;
  private final Map<Integer, Tie> ties = new HashMap<>();

  private Reach(Text text, Layout layout, List<Tie> all) {
    this.text = text;
    this.layout = layout;
    this.found = new Support[text.sentences().size()];
    for (Tie tie : all) {
      give(tie.sentence(), Link.SENTENCE, tie);
      ties.merge(tie.sentence(), tie, (a, b) -> b.manner().compareTo(a.manner()) > 0 ? b : a);
    }
  }

  /** The strongest support of each sentence; null where there is none. */
  static Support[] of(Text text, Layout layout, List<Tie> ties) {
    Reach reach = new Reach(text, layout, ties);
    if (!ties.isEmpty()) {
      reach.tables();
      reach.footnotes();
      reach.clauses();
      reach.downwards();
      reach.onwards();
      reach.upwards();
      reach.document();
    }
    return reach.found;
  }

  private void give(int sentence, Link link, Tie tie) {
    found[sentence] = Support.stronger(found[sentence], new Support(link, tie.span()));
  }

  /** What a cell tells, its header before all, holds for the table. */
  private void tables() {
    Map<Integer, Tie> byTable = new HashMap<>();
    for (int s = 0; s < found.length; s++) {
      int table = layout.table(s);
      Tie tie = ties.get(s);
      if (table > 0 && tie != null && (tie.manner() != Manner.BESIDE || layout.isHeader(s))) {
        byTable.putIfAbsent(table, tie);
      }
    }
    for (int s = 0; s < found.length; s++) {
      Tie tie = byTable.get(layout.table(s));
      if (tie != null) {
        give(s, Link.TABLE, tie);
      }
    }
  }

  private void footnotes() {
    Map<String, Tie> byMark = new HashMap<>();
    for (Tie tie : ties.values()) {
      String mark = layout.markOf(tie.sentence());
      if (!mark.isEmpty()) {
        byMark.put(mark, tie);
      }
    }
    for (int s = 0; s < found.length && !byMark.isEmpty(); s++) {
      for (String mark : layout.marksIn(s)) {
        if (byMark.containsKey(mark)) {
          give(s, Link.FOOTNOTE, byMark.get(mark));
        }
      }
    }
  }

  private void clauses() {
    Tie carried = null;
    for (int s = 0; s < found.length; s++) {
      Tie tie = ties.get(s);
      carried = tie != null ? tie : s > 0 && layout.isJoined(s - 1, s) ? carried : null;
      if (carried != null && carried.manner() == Manner.CLAUSES) {
        give(s, Link.SENTENCE, carried);
      }
    }
  }

  private void downwards() {
    Tie carried = null;
    Link link = null;
    for (int s = 0; s < found.length; s++) {
      if (carried != null && !layout.samePart(s - 1, s)) {
        boolean goesOn = link == Link.SECTION && !layout.isHeading(s);
        boolean announced =
            layout.endsWithColon(carried.sentence()) && layout.samePart(carried.sentence(), s - 1);
        carried = goesOn || announced || announces(carried) && layout.isItem(s) ? carried : null;
        link = Link.SECTION;
      }
      Tie tie = ties.get(s);
      if (tie != null && opens(tie, s)) {
        carried = tie;
        link = layout.isHeading(s) && tie.manner() == Manner.STORY ? Link.SECTION : Link.SENTENCE;
      } else if (carried != null) {
        link = link == Link.SENTENCE && !layout.isJoined(s - 1, s) ? Link.PARAGRAPH : link;
        give(s, link, carried);
      }
    }
  }

  /** Whether a list or table below belongs to the words: after a colon, or a note above it. */
  private boolean announces(Tie tie) {
    return tie.manner() == Manner.NOTE || layout.endsWithColon(tie.sentence());
  }

  private boolean opens(Tie tie, int s) {
    return tie.manner() == Manner.STORY
        || tie.manner() == Manner.NOTE && layout.isAlone(tie.span()) && layout.isUnderHeading(s);
  }

  /** A note speaks for the next sentence too if that goes on: 数据来源:….同期最大回撤…. */
  private void onwards() {
    for (int s = 1; s < found.length; s++) {
      Tie note = ties.get(s - 1);
      boolean follows = note != null && note.manner() == Manner.NOTE && layout.samePart(s - 1, s);
      if (follows && GOES_ON.matcher(text.sentences().get(s).of(text.masked())).lookingAt()) {
        give(s, Link.PARAGRAPH, note);
      }
    }
  }

  private void upwards() {
    Tie carried = null;
    Link link = null;
    for (int s = found.length - 1; s >= 0; s--) {
      Tie tie = ties.get(s);
      if (tie != null && tie.manner() == Manner.NOTE) {
        carried = tie;
        link = Link.SENTENCE;
      } else if (carried != null) {
        link = upwards(carried, link, s);
        carried = link == null ? null : carried;
        if (link != null) {
          give(s, link, carried);
        }
      }
    }
  }

  /** How a note below ties to the sentence; null when it does not reach it. */
  private Link upwards(Tie note, Link below, int s) {
    if (layout.samePart(note.sentence(), s)) {
      boolean joined = below == Link.SENTENCE && layout.isJoined(s, s + 1);
      return joined ? Link.SENTENCE : Link.PARAGRAPH;
    }
    if (!layout.isAlone(note.span())) {
      return null;
    }
    boolean fresh = !layout.samePart(s, s + 1);
    boolean first = layout.samePart(s + 1, note.sentence());
    if (fresh
        && (!first && layout.isHeading(s + 1) || below == Link.TABLE && layout.table(s) == 0)) {
      return below == Link.TABLE && layout.isHeading(s) && layout.table(s + 1) > 0 ? below : null;
    }
    boolean picture = fresh && first && layout.isHeading(s);
    if (picture || layout.table(s) > 0) {
      return Link.TABLE;
    }
    return fresh && !first && layout.isLong(s + 1)
        ? Link.SECTION
        : below == Link.SENTENCE ? Link.PARAGRAPH : below;
  }

  private void document() {
    Tie all = null;
    Tie above = null;
    for (Tie tie : ties.values()) {
      boolean closes = tie.manner() == Manner.NOTE && layout.isClosing(tie.span());
      all = tie.manner() == Manner.ALL || closes ? tie : all;
      boolean last = above == null || tie.sentence() > above.sentence();
      above = tie.manner() == Manner.ABOVE && last ? tie : above;
    }
    for (int s = 0; s < found.length; s++) {
      if (above != null && s <= above.sentence()) {
        give(s, Link.DOCUMENT, above);
      } else if (all != null) {
        give(s, Link.DOCUMENT, all);
      }
    }
  }
}
