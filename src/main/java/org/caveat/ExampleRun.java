package org.caveat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caveat.annotate.material.Profile;
import org.caveat.extract.Extractor;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.ProductType;
import org.caveat.finding.Finding;
import org.caveat.rules.Example;
import org.caveat.text.Span;

/**
 * An example of a rule, run: what the rule was to find, and what it found.
 *
 * @param found spans the rule reported, those of the whole document left out
 * @param wholeDocument whether it reported the document as a whole
 */
public record ExampleRun(Example example, List<Span> found, boolean wholeDocument) {
  public ExampleRun {
    found = List.copyOf(found);
  }

  /** Runs the example's text through the whole pipeline; only findings of its own rule count. */
  public static ExampleRun of(Checker checker, String pack, Example example) {
    String format = example.options().getOrDefault("format", "markdown");
    var document = Extractor.ofText(example.rule(), format, example.text());
    List<Finding> findings =
        checker.check(document, profile(example.options()), "", Set.of(pack)).findings().stream()
            .filter(f -> f.rule().equals(example.rule()))
            .toList();
    List<Span> spans =
        findings.stream().map(Finding::span).filter(s -> s.length() < extent(example)).toList();
    return new ExampleRun(example, spans, spans.size() < findings.size());
  }

  /** A span this long stands for the document: all of its text but blank ends. */
  private static int extent(Example example) {
    boolean marksAll =
        example.expected().stream().anyMatch(s -> s.length() >= example.text().strip().length());
    return marksAll ? Integer.MAX_VALUE : example.text().strip().length();
  }

  private static Profile profile(Map<String, String> options) {
    String product = options.getOrDefault("product", "");
    return new Profile(
        day(options.get("as-of")),
        day(options.get("published")),
        word(options.get("type"), DocumentType.class),
        word(options.get("channel"), Channel.class),
        product.isEmpty() ? Set.of() : Set.of(word(product, ProductType.class)));
  }

  private static LocalDate day(String date) {
    return date == null ? null : LocalDate.parse(date);
  }

  private static <E extends Enum<E>> E word(String word, Class<E> type) {
    return word == null
        ? null
        : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public boolean isRight() {
    List<Span> expected = example.expected().stream().sorted().toList();
    return expected.equals(found) && wholeDocument == example.wholeDocument();
  }

  /** The text with what was expected and what was found, a caret under each character. */
  public String diff() {
    StringBuilder out = new StringBuilder();
    out.append(example.rule()).append(" line ").append(example.line()).append(":\n");
    mark(out, "expected", example.expected(), example.wholeDocument());
    mark(out, "found", found, wholeDocument);
    return out.toString();
  }

  private void mark(StringBuilder out, String label, List<Span> spans, boolean whole) {
    out.append("  ").append(label).append(whole ? " (the whole document)" : "").append(":\n");
    for (Span span : spans) {
      int start = example.text().lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
      int end = example.text().indexOf('\n', span.end());
      out.append("    ")
          .append(example.text(), start, end < 0 ? example.text().length() : end)
          .append('\n');
      out.append("    ");
      for (int i = start; i < span.end() && i < example.text().length(); i++) {
        boolean wide = example.text().charAt(i) > 0x2e7f;
        out.append((i < span.start() ? " " : "^").repeat(wide ? 2 : 1));
      }
      out.append('\n');
    }
    if (spans.isEmpty() && !whole) {
      out.append("    nothing\n");
    }
  }
}
