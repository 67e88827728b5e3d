package org.caveat.rules;

import java.util.ArrayList;
import java.util.List;
import org.caveat.facts.Fact;
import org.kie.api.runtime.rule.RuleContext;

/** Takes what rules report. The only global that DRL knows. */
public final class FindingCollector {
  /** A fact that a DRL rule reported. */
  record Report(String ruleName, Fact fact) {
    String rule() {
      int space = ruleName.indexOf(' ');
      return space < 0 ? ruleName : ruleName.substring(0, space);
    }

    String variant() {
      int space = ruleName.indexOf(' ');
      return space < 0 ? "" : ruleName.substring(space + 1);
    }
  }

  private final List<Report> reports = new ArrayList<>();

  /** Called by the right-hand side of every rule, with the fact at fault. */
  public void report(RuleContext context, Fact fact) {
    reports.add(new Report(context.getRule().getName(), fact));
  }

  List<Report> reports() {
    return reports;
  }
}
