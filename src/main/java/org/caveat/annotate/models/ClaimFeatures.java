package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.annotate.language.Subjects;
import org.caveat.text.Han;
import org.caveat.text.Span;

/**
 * What the claim model sees of a clause: its character 1- to 3-grams (words and pairs of words in
 * English), the cue classes in it, before it and after it in the sentence, whom it is about, its
 * place and length. Names count as their kind, digits as one digit.
 */
final class ClaimFeatures {
  private final String masked;
  private final Span sentence;
  private final List<Span> clauses;

  /** Of each clause, once asked for: a clause is asked for by its neighbours too. */
  private final Set<Cue>[] cues;

  @SuppressWarnings("unchecked")
  ClaimFeatures(String masked, Span sentence, List<Span> clauses) {
    this.masked = masked;
    this.sentence = sentence;
    this.clauses = clauses;
    this.cues = new Set[clauses.size()];
  }

  String[] of(int index) {
    Span clause = clauses.get(index);
    String words = Cue.legible(clause.of(masked));
    List<String> features = new ArrayList<>();
    boolean english = Han.share(words) < 0.2;
    if (english) {
      words(words, features);
    } else {
      grams(plain(words), features);
      senses(words, features);
    }
    cues("c", index, features);
    if (index > 0) {
      cues("p", index - 1, features);
    }
    if (index + 1 < clauses.size()) {
      cues("n", index + 1, features);
    }
    features.add("s=" + Subjects.of(masked, sentence, clause));
    features.add("at=" + (index == 0 ? "first" : index + 1 == clauses.size() ? "last" : "inner"));
    features.add("of=" + Math.min(clauses.size(), 4));
    features.add("long=" + Math.min(words.length() / 6, 5));
    features.add(english ? "en" : "zh");
    return features.toArray(new String[0]);
  }

  private void cues(String where, int index, List<String> features) {
    if (cues[index] == null) {
      cues[index] = Cue.in(Cue.legible(clauses.get(index).of(masked)));
    }
    for (Cue cue : cues[index]) {
      features.add(where + "=" + cue);
    }
  }

  /** The classes of meaning, and which follow on which. */
  private static void senses(String words, List<String> features) {
    List<Sense> senses = Sense.of(words);
    String last = "^";
    String before = "^";
    for (Sense sense : senses) {
      features.add("m=" + sense);
      features.add("m=" + last + ">" + sense);
      features.add("m=" + before + ">>" + sense);
      before = last;
      last = sense.name();
    }
    features.add("m=" + last + ">$");
  }

  private static void grams(String words, List<String> features) {
    String padded = "^" + words + "$";
    for (int n = 1; n <= 3; n++) {
      for (int i = 0; i + n <= padded.length(); i++) {
        features.add(padded.substring(i, i + n));
      }
    }
  }

  private static void words(String words, List<String> features) {
    String last = "^";
    for (String word : plain(words).strip().split("[^a-z0\ue000-\ue006]+")) {
      features.add("w=" + word);
      features.add("w=" + last + " " + word);
      last = word;
    }
  }

  /** Runs of masks and of digits as one character each. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    char last = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i) >= '0' && words.charAt(i) <= '9' ? '0' : words.charAt(i);
      boolean runs = c == '0' || c >= '\ue000' && c <= '\ue006';
      if (c != last || !runs) {
        plain.append(c);
      }
      last = c;
    }
    return plain.toString();
  }
}
