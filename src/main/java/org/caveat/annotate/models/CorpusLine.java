package org.caveat.annotate.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.text.Span;

/**
 * Reads one line of the corpus: {@code LABEL<TAB>SENTENCE}, the claim in {@code <…>}, each name as
 * {@code [text]{kind}}.
 */
final class CorpusLine {
  static final Set<String> LABELS =
      Set.of(LabelledSentence.NONE, "fund", "manager", "market", "company", "policy");
  static final Set<String> KINDS = Set.of("fund", "manager", "index", "stock", "person", "agency");

  private final String marked;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> claims = new ArrayList<>();
  private final List<LabelledSentence.Name> names = new ArrayList<>();
  private int claim = -1;
  private int name = -1;

  private CorpusLine(String marked) {
    this.marked = marked;
  }

  /**
   * @throws IllegalArgumentException with the cause, when the line does not keep the format
   */
  static LabelledSentence read(String place, String line) {
    String[] fields = line.split("\t", -1);
    check(fields.length == 2, "not LABEL<TAB>SENTENCE");
    check(
        LABELS.contains(fields[0]),
        "unknown label \"" + fields[0] + "\"; known: " + sorted(LABELS));
    CorpusLine read = new CorpusLine(fields[1]);
    read.marks();
    check(!read.text.toString().isBlank(), "empty sentence");
    check(
        fields[0].equals(LabelledSentence.NONE) == read.claims.isEmpty(),
        "a claim is marked <…> if and only if the label is not none");
    return new LabelledSentence(place, fields[0], read.text.toString(), read.claims, read.names);
  }

  private void marks() {
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '<' -> {
          check(claim < 0, "'<' within '<'");
          claim = text.length();
        }
        case '>' -> {
          check(claim >= 0, "'>' without '<'");
          claims.add(new Span(claim, text.length()));
          claim = -1;
        }
        case '[' -> {
          check(name < 0, "'[' within '['");
          name = text.length();
        }
        case ']' -> i = endOfName(i);
        case '{', '}' -> check(false, "'" + c + "' outside a name");
        default -> text.append(c);
      }
    }
    check(claim < 0, "'<' is not closed");
    check(name < 0, "'[' is not closed");
  }

  /** Reads {@code ]{kind}}; the offset of its last character. */
  private int endOfName(int at) {
    check(name >= 0, "']' without '['");
    int end = marked.indexOf('}', at);
    check(end > 0 && marked.startsWith("]{", at), "a name without {kind}");
    String kind = marked.substring(at + 2, end);
    check(KINDS.contains(kind), "unknown kind \"" + kind + "\"; known: " + sorted(KINDS));
    check(text.length() > name, "an empty name");
    names.add(new LabelledSentence.Name(new Span(name, text.length()), kind));
    name = -1;
    return end;
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }

  private static void check(boolean holds, String cause) {
    if (!holds) {
      throw new IllegalArgumentException(cause);
    }
  }
}
