package org.caveat.report;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.text.Block;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Span;

/**
 * The words that findings of a document quote, as its reader sees them: without markup. None are
 * quoted of a finding on the document as a whole.
 */
final class Excerpts {
  private static final int LONGEST = 200;

  private final Results results;
  private final DocumentReport report;
  private final NavigableMap<Integer, Fragment> fragments = new TreeMap<>();

  Excerpts(Results results, DocumentReport report) {
    this.results = results;
    this.report = report;
    if (report.input() instanceof Document document && !report.findings().isEmpty()) {
      document.blocks().stream()
          .map(Block::fragments)
          .forEach(all -> all.forEach(f -> fragments.putIfAbsent(f.source().start(), f)));
    }
  }

  /** Whether something is missing, and no place of the document is at fault. */
  boolean isOfWhole(Finding f) {
    return results.isAskedFor(f) && report.input() instanceof Document d && d.isAll(f.span());
  }

  /** At most 200 characters. */
  String of(Finding finding) {
    if (isOfWhole(finding)) {
      return "";
    }
    String words = words(finding.span());
    return oneLine(words.isEmpty() ? finding.quote() : words);
  }

  /** Han text runs on from line to line without a space. */
  private static String oneLine(String words) {
    return words.replaceAll("(?<=\\p{IsHan})\\s?\\R\\s?(?=\\p{IsHan})", "").replaceAll("\\R", " ");
  }

  private String words(Span span) {
    Integer first = fragments.floorKey(span.start());
    StringBuilder words = new StringBuilder();
    for (Fragment f : fragments.subMap(first == null ? 0 : first, span.end()).values()) {
      int from = Math.max(span.start() - f.source().start(), 0);
      int to = Math.min(span.end() - f.source().start(), f.text().length());
      words.append(f.isLiteral() ? f.text().substring(Math.min(from, to), to) : f.text());
      if (words.length() >= LONGEST) {
        return words.substring(0, LONGEST);
      }
    }
    return words.toString();
  }
}
