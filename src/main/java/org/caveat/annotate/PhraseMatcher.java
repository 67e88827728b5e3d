package org.caveat.annotate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.caveat.text.Span;

/**
 * Finds all phrases of all lists in one pass: an Aho-Corasick automaton finds the literals, and
 * only where one stands is its pattern tried, in that sentence.
 */
final class PhraseMatcher {
  /** A phrase and where it stands. */
  record Hit(Phrase phrase, Span span) {}

  private final List<Phrase> phrases;
  private final AhoCorasickDoubleArrayTrie<int[]> gates = new AhoCorasickDoubleArrayTrie<>();

  PhraseMatcher(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    TreeMap<String, List<Integer>> byGate = new TreeMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      for (String literal : phrases.get(i).gate()) {
        byGate.computeIfAbsent(literal, l -> new ArrayList<>()).add(i);
      }
    }
    TreeMap<String, int[]> compact = new TreeMap<>();
    byGate.forEach((l, ids) -> compact.put(l, ids.stream().mapToInt(Integer::intValue).toArray()));
    if (!compact.isEmpty()) {
      gates.build(compact);
    }
  }

  /** Hits in order of place; hits of one list and group that overlap are made one. */
  List<Hit> find(String masked, List<Span> sentences) {
    List<Hit> hits = new ArrayList<>();
    if (phrases.isEmpty()) {
      return hits;
    }
    for (Span sentence : sentences) {
      Set<Integer> candidates = new TreeSet<>();
      AhoCorasickDoubleArrayTrie.IHit<int[]> collect = (begin, end, ids) -> add(candidates, ids);
      gates.parseText(sentence.of(masked), collect);
      for (int id : candidates) {
        search(phrases.get(id), masked, sentence, hits);
      }
    }
    return withoutExcepted(hits);
  }

  private static void add(Set<Integer> candidates, int[] ids) {
    for (int id : ids) {
      candidates.add(id);
    }
  }

  private static void search(Phrase phrase, String masked, Span sentence, List<Hit> hits) {
    Matcher matcher = phrase.pattern().matcher(masked).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      if (matcher.end() > matcher.start() && isWhole(masked, matcher.start(), matcher.end())) {
        hits.add(new Hit(phrase, new Span(matcher.start(), matcher.end())));
      }
    }
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
    Map<String, List<Hit>> byList = new TreeMap<>();
    hits.forEach(h -> byList.computeIfAbsent(h.phrase().list(), l -> new ArrayList<>()).add(h));
    List<Hit> kept = new ArrayList<>();
    byList.values().forEach(ofList -> keep(ofList, kept));
    kept.sort(Comparator.comparing(Hit::span).thenComparing(h -> h.phrase().list()));
    return kept;
  }

  /** Sweeps over the hits of one list, longest first at each start. */
  private static void keep(List<Hit> ofList, List<Hit> kept) {
    ofList.sort(
        Comparator.comparingInt((Hit h) -> h.span().start()).thenComparing(h -> -h.span().end()));
    List<Span> excepted = ofList.stream().filter(PhraseMatcher::isExcept).map(Hit::span).toList();
    Map<String, Hit> last = new LinkedHashMap<>();
    int next = 0;
    for (Hit hit : ofList) {
      while (next < excepted.size() && excepted.get(next).end() <= hit.span().start()) {
        next++;
      }
      boolean cancelled = next < excepted.size() && excepted.get(next).overlaps(hit.span());
      if (!isExcept(hit) && !cancelled) {
        Hit before = last.get(hit.phrase().group());
        boolean merges = before != null && before.span().overlaps(hit.span());
        if (!merges && before != null) {
          kept.add(before);
        }
        last.put(
            hit.phrase().group(),
            merges ? new Hit(before.phrase(), before.span().cover(hit.span())) : hit);
      }
    }
    kept.addAll(last.values());
  }

  private static boolean isExcept(Hit hit) {
    return hit.phrase().group().equals("except");
  }
}
