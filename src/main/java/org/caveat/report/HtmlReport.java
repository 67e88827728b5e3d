package org.caveat.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;

/**
 * A page for people, complete in one file: each document's text as it was read, with its findings
 * marked in place and explained in the margin.
 */
final class HtmlReport {
  private final Results results;
  private final String language;
  private final Frame frame;

  private HtmlReport(Results results) {
    this.results = results;
    language = results.language();
    frame = new Frame(language);
  }

  /** A box to tick: a value findings can be filtered by. */
  record Choice(String value, String label, long count) {}

  static void write(Results results, OutputStream stream) throws IOException {
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    new HtmlTemplate(results.language()).write(new HtmlReport(results).model(), out);
    out.flush();
  }

  private Map<String, Object> model() {
    List<HtmlDocument> documents = documents();
    Map<String, Object> model = new HashMap<>();
    model.put("lang", language.equals("zh") ? "zh-CN" : "en");
    model.put("version", results.version());
    model.put("summary", frame.summary(results));
    model.put("total", results.findings().count());
    model.put("documents", documents);
    model.put("severities", severities());
    model.put("verdicts", verdicts());
    model.put("rules", rules());
    model.put("charts", new HtmlCharts(results, documents));
    return model;
  }

  private List<HtmlDocument> documents() {
    List<HtmlDocument> documents = new ArrayList<>();
    for (var report : results.documents()) {
      documents.add(new HtmlDocument("d" + (documents.size() + 1), report, results, frame));
    }
    return documents;
  }

  private List<Choice> severities() {
    Map<Severity, Long> counts = counts(Finding::severity);
    return Arrays.asList(Severity.ERROR, Severity.WARNING, Severity.INFO).stream()
        .filter(counts::containsKey)
        .map(s -> new Choice(s.word(), frame.severity(s), counts.get(s)))
        .toList();
  }

  private List<Choice> verdicts() {
    Map<Verdict, Long> counts = counts(Finding::verdict);
    return counts.entrySet().stream()
        .map(e -> new Choice(e.getKey().word(), frame.verdict(e.getKey()), e.getValue()))
        .toList();
  }

  private List<Choice> rules() {
    return counts(Finding::rule).entrySet().stream()
        .map(e -> new Choice(e.getKey(), results.title(e.getKey(), language), e.getValue()))
        .toList();
  }

  private <K> Map<K, Long> counts(Function<Finding, K> key) {
    return results
        .findings()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }
}
