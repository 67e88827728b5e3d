package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.text.Span;

/** A fund's name and the code that stands right behind it: 富国天惠成长混合A(161005). */
record NamedCode(FundMention name, FundMention code) {
  private static final int NEAR = 10;

  /** All pairs, in order. */
  static List<NamedCode> of(String text, List<Fact> facts) {
    List<NamedCode> pairs = new ArrayList<>();
    FundMention name = null;
    for (Fact fact : facts) {
      if (fact instanceof FundMention mention) {
        boolean isCode = mention.name().matches("\\d{6}");
        if (isCode && name != null && isBehind(text, name, mention)) {
          pairs.add(new NamedCode(name, mention));
        }
        name = isCode ? null : mention;
      }
    }
    return pairs;
  }

  private static boolean isBehind(String text, FundMention name, FundMention code) {
    int gap = code.span().start() - name.span().end();
    return gap >= 0
        && gap <= NEAR
        && text.substring(name.span().end(), code.span().start())
            .matches("[ (:]*(?:基金)?(?:代码)?[ :为]*(?:SH|SZ)?");
  }

  String digits() {
    return code.name();
  }

  Span span() {
    return name.span().cover(code.span());
  }

  /** Whether the code follows the name with nothing but a bracket between them. */
  boolean isTight() {
    return code.span().start() - name.span().end() <= 1;
  }
}
