package org.caveat.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.facts.Statement;
import org.caveat.text.Span;

/** Finds required statements by their anchor groups. */
final class Statements {
  private final PhraseMatcher matcher;
  private final Map<String, List<String>> groups;

  Statements(PhraseLists lists) {
    matcher = new PhraseMatcher(lists.statements());
    groups = lists.groups();
  }

  /** One statement for each kind of which at least one group is there. */
  List<Statement> find(Text text) {
    Map<String, Map<String, Span>> found = new LinkedHashMap<>();
    for (PhraseMatcher.Hit hit : matcher.find(text.masked(), text.sentences())) {
      if (!text.isBoilerplate(hit.span())) {
        found
            .computeIfAbsent(hit.phrase().list(), k -> new LinkedHashMap<>())
            .putIfAbsent(hit.phrase().group(), hit.span());
      }
    }
    List<Statement> statements = new ArrayList<>();
    found.forEach((kind, spans) -> statements.add(statement(kind, spans)));
    return statements;
  }

  private Statement statement(String kind, Map<String, Span> spans) {
    List<String> missing = groups.get(kind).stream().filter(g -> !spans.containsKey(g)).toList();
    return new Statement(spans.values().iterator().next(), kind, missing);
  }
}
