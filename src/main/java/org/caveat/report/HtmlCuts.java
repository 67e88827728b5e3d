package org.caveat.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caveat.text.Span;

/**
 * A text cut wherever a finding, its evidence or damage begins or ends, so that spans which overlap
 * become a row of pieces.
 */
final class HtmlCuts {
  private final NavigableMap<Integer, Cut> cuts = new TreeMap<>();
  private final Set<Integer> targets = new HashSet<>();
  private final TreeSet<Integer> bounds = new TreeSet<>();
  private final Map<Integer, List<HtmlNote>> starts = new HashMap<>();

  /**
   * A piece of the source under the same notes from its first to its last character.
   *
   * @param over notes whose fault covers it
   * @param begins notes whose fault begins with it
   * @param damaged whether it could not be read for certain
   * @param target whether something links to its first character
   */
  record Cut(
      Span span, List<HtmlNote> over, List<HtmlNote> begins, boolean damaged, boolean target) {}

  HtmlCuts(int length, List<HtmlNote> notes, List<Span> damage) {
    bounds.add(0);
    bounds.add(length);
    damage.forEach(this::bound);
    notes.forEach(this::bound);
    cut(damage);
  }

  /** The cuts a span of the source runs through. */
  Collection<Cut> over(Span span) {
    Integer first = cuts.floorKey(span.start());
    int last = Math.max(span.end(), span.start() + 1);
    return cuts.subMap(first == null ? 0 : first, last).values();
  }

  private void bound(HtmlNote note) {
    note.spans().stream().skip(note.marked() ? 0 : 1).forEach(this::bound);
    note.spans().stream().skip(note.marked() ? 0 : 1).map(Span::start).forEach(targets::add);
    if (note.marked()) {
      starts.computeIfAbsent(note.finding().span().start(), s -> new ArrayList<>()).add(note);
    }
  }

  private void bound(Span span) {
    bounds.add(span.start());
    bounds.add(span.end());
  }

  private void cut(List<Span> damage) {
    Set<Integer> lost = new HashSet<>();
    damage.forEach(d -> lost.addAll(bounds.subSet(d.start(), d.end())));
    List<HtmlNote> over = new ArrayList<>();
    for (int at : bounds) {
      over.removeIf(n -> n.finding().span().end() <= at);
      List<HtmlNote> begins = starts.getOrDefault(at, List.of());
      over.addAll(begins);
      Integer end = bounds.higher(at);
      Span span = new Span(at, end == null ? at : end);
      cuts.put(
          at, new Cut(span, List.copyOf(over), begins, lost.contains(at), targets.contains(at)));
    }
  }
}
