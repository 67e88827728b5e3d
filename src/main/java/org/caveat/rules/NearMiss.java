package org.caveat.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.caveat.facts.Annotated;
import org.caveat.facts.Prominence;
import org.caveat.facts.Statement;
import org.caveat.text.Span;

/** Tells what of a required statement is there and what it lacks. */
final class NearMiss {
  private static final int LONGEST = 30;

  private final Annotated annotated;
  private final boolean zh;

  NearMiss(Annotated annotated, boolean zh) {
    this.annotated = annotated;
    this.zh = zh;
  }

  /** The statements of a rule that are there in part, or not shown on the page. */
  List<Statement> of(String rule) {
    return annotated.facts().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .filter(s -> s.kind().equals(rule) || s.kind().startsWith(rule + "/"))
        .toList();
  }

  /** What to add to the message that the statement is missing; "" when nothing of it is there. */
  String words(String rule) {
    return of(rule).stream()
        .filter(s -> !s.complete())
        .map(s -> quote(s.span()) + lacks(s))
        .collect(Collectors.joining());
  }

  private String quote(Span span) {
    String words =
        annotated.reading().map().toSource(span).of(annotated.reading().document().source());
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    return zh ? "；已有“" + shown + "”，" : "; there is “" + shown + "”, ";
  }

  private String lacks(Statement statement) {
    if (statement.missing().isEmpty()) {
      return statement.prominence() == Prominence.HIDDEN
          ? zh ? "但页面上不显示" : "which the page does not show"
          : "";
    }
    String names =
        statement.missing().stream().map(this::name).collect(Collectors.joining(zh ? "、" : ", "));
    return (zh ? "尚缺：" : "missing: ") + names;
  }

  /** Anchor groups are named in both languages: 不能规避风险|does not remove risk. */
  private String name(String group) {
    String[] both = group.split("\\|");
    return both[both.length > 1 && !zh ? 1 : 0].strip();
  }
}
