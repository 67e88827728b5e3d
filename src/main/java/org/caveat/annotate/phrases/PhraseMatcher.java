package org.caveat.annotate.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.caveat.text.Span;

/**
 * Finds all phrases of a list of lists in one pass: a pattern is tried only in the sentences that
 * have a literal for each part of its phrase.
 */
public final class PhraseMatcher {
  /** A phrase and where it stands. */
  public record Hit(Phrase phrase, Span span) {}

  private static final String EXCEPT = "except";

  private final List<Phrase> phrases;
  private final Gates gates;

  /**
   * @throws IllegalArgumentException when a phrase is not well formed
   */
  public PhraseMatcher(List<Phrase> phrases) {
    this(phrases, Gates.of(phrases));
  }

  PhraseMatcher(List<Phrase> phrases, Gates gates) {
    this.phrases = List.copyOf(phrases);
    this.gates = gates;
  }

  /** Hits in order of place; hits of one list and group that overlap are made one. */
  public List<Hit> find(String masked, List<Span> sentences) {
    List<Hit> hits = new ArrayList<>();
    Gates.Visit visit = gates.new Visit(masked);
    for (Span sentence : sentences) {
      visit.open(sentence, phrase -> search(phrases.get(phrase), masked, sentence, hits));
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

  /** Without blanks, and without the mark of a clause before it, by which a phrase may tell it. */
  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && " ,、;:".indexOf(text.charAt(from)) >= 0) {
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
