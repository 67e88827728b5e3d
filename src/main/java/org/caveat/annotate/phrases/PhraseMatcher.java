package org.caveat.annotate.phrases;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.caveat.text.Span;

/**
 * Finds all phrases of all lists in one pass: an Aho-Corasick automaton finds the literals, and
 * only in a sentence that has one for each part of a phrase is its pattern tried.
 */
public final class PhraseMatcher {
  /** A phrase and where it stands. */
  public record Hit(Phrase phrase, Span span) {}

  private static final String EXCEPT = "except";

  /** So many parts of a phrase are looked for before its pattern is tried. */
  private static final int MOST_PARTS = 8;

  private final List<Phrase> phrases;
  private final AhoCorasickDoubleArrayTrie<int[]> gates = new AhoCorasickDoubleArrayTrie<>();

  public PhraseMatcher(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    TreeMap<String, List<Integer>> byLiteral = new TreeMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      List<Set<String>> gates = phrases.get(i).gates();
      for (int part = 0; part < parts(i); part++) {
        int open = i * MOST_PARTS + part;
        gates
            .get(part)
            .forEach(l -> byLiteral.computeIfAbsent(l, k -> new ArrayList<>()).add(open));
      }
    }
    TreeMap<String, int[]> compact = new TreeMap<>();
    byLiteral.forEach((l, parts) -> compact.put(l, parts.stream().mapToInt(p -> p).toArray()));
    if (!compact.isEmpty()) {
      gates.build(compact);
    }
  }

  private int parts(int phrase) {
    return Math.min(MOST_PARTS, phrases.get(phrase).gates().size());
  }

  /** Hits in order of place; hits of one list and group that overlap are made one. */
  public List<Hit> find(String masked, List<Span> sentences) {
    List<Hit> hits = new ArrayList<>();
    if (phrases.isEmpty()) {
      return hits;
    }
    int[] open = new int[phrases.size()];
    BitSet touched = new BitSet();
    AhoCorasickDoubleArrayTrie.IHit<int[]> collect =
        (begin, end, parts) -> {
          for (int part : parts) {
            open[part / MOST_PARTS] |= 1 << part % MOST_PARTS;
            touched.set(part / MOST_PARTS);
          }
        };
    for (Span sentence : sentences) {
      gates.parseText(sentence.of(masked), collect);
      touched.stream()
          .filter(phrase -> open[phrase] == (1 << parts(phrase)) - 1)
          .forEach(phrase -> search(phrases.get(phrase), masked, sentence, hits));
      touched.stream().forEach(phrase -> open[phrase] = 0);
      touched.clear();
    }
    return withoutExcepted(hits);
  }

  private static void search(Phrase phrase, String masked, Span sentence, List<Hit> hits) {
    Matcher matcher = phrase.pattern().matcher(masked).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      Span found = trimmed(masked, matcher.start(), matcher.end());
      if (found.length() > 0 && isWhole(masked, found.start(), found.end())) {
        hits.add(new Hit(phrase, found));
      }
    }
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }

  /** Whether no Latin word is cut at either end. */
  private static boolean isWhole(String text, int start, int end) {
    return !(start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start)))
        && !(end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static List<Hit> withoutExcepted(List<Hit> hits) {
    Map<String, List<Hit>> byGroup = new TreeMap<>();
    hits.sort(
        Comparator.comparingInt((Hit h) -> h.span().start()).thenComparing(h -> -h.span().end()));
    hits.forEach(h -> byGroup.computeIfAbsent(key(h), k -> new ArrayList<>()).add(h));
    List<Hit> kept = new ArrayList<>();
    byGroup.forEach((key, ofGroup) -> keep(ofGroup, excepted(byGroup, ofGroup.get(0)), kept));
    kept.sort(Comparator.comparing(Hit::span).thenComparing(h -> h.phrase().list()));
    return kept;
  }

  private static String key(Hit hit) {
    return hit.phrase().list() + '\n' + hit.phrase().group();
  }

  /** What cancels hits of a group: the list's {@code [except]}, and its own {@code [except x]}. */
  private static List<Span> excepted(Map<String, List<Hit>> byGroup, Hit hit) {
    String all = hit.phrase().list() + '\n' + EXCEPT;
    return Stream.of(all, all + ' ' + hit.phrase().group())
        .flatMap(key -> byGroup.getOrDefault(key, List.of()).stream())
        .map(Hit::span)
        .sorted()
        .toList();
  }

  /** Sweeps over the hits of one group, longest first at each start. */
  private static void keep(List<Hit> ofGroup, List<Span> excepted, List<Hit> kept) {
    Hit last = null;
    int next = 0;
    for (Hit hit : ofGroup) {
      while (next < excepted.size() && excepted.get(next).end() <= hit.span().start()) {
        next++;
      }
      boolean cancelled = next < excepted.size() && excepted.get(next).overlaps(hit.span());
      if (!isExcept(hit) && !cancelled) {
        boolean merges = last != null && last.span().overlaps(hit.span());
        if (!merges && last != null) {
          kept.add(last);
        }
        last = merges ? new Hit(last.phrase(), last.span().cover(hit.span())) : hit;
      }
    }
    if (last != null) {
      kept.add(last);
    }
  }

  private static boolean isExcept(Hit hit) {
    return hit.phrase().group().startsWith(EXCEPT);
  }
}
