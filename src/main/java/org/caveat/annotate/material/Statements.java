package org.caveat.annotate.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.phrases.PhraseLists;
import org.caveat.annotate.phrases.PhraseMatcher;
import org.caveat.facts.Prominence;
import org.caveat.facts.Statement;
import org.caveat.text.Span;

/** Finds required statements by their anchor groups. */
public final class Statements {
  /** A group where it is seen best. */
  private record Anchor(Span span, Prominence prominence) {
    static Anchor better(Anchor one, Anchor other) {
      return other.prominence.compareTo(one.prominence) < 0 ? other : one;
    }
  }

  private final PhraseMatcher matcher;
  private final Map<String, List<String>> groups;

  public Statements(PhraseLists lists) {
    matcher = lists.statements();
    groups = lists.groups();
  }

  /** One statement for each kind of which at least one group is there. */
  public List<Statement> find(Text text) {
    Looks looks = new Looks(text.reading());
    Map<String, Map<String, Anchor>> found = new LinkedHashMap<>();
    for (PhraseMatcher.Hit hit : matcher.find(text.masked(), text.sentences())) {
      if (!text.isBoilerplate(hit.span())) {
        found
            .computeIfAbsent(hit.phrase().list(), k -> new LinkedHashMap<>())
            .merge(
                hit.phrase().group(),
                new Anchor(hit.span(), looks.at(hit.span().start())),
                Anchor::better);
      }
    }
    List<Statement> statements = new ArrayList<>();
    found.forEach((kind, anchors) -> statements.add(statement(kind, anchors)));
    return statements;
  }

  private Statement statement(String kind, Map<String, Anchor> anchors) {
    List<String> missing = groups.get(kind).stream().filter(g -> !anchors.containsKey(g)).toList();
    Prominence worst =
        anchors.values().stream().map(Anchor::prominence).max(Prominence::compareTo).orElseThrow();
    return new Statement(anchors.values().iterator().next().span(), kind, missing, worst);
  }
}
