package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.PeriodLengths;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/**
 * Counts of years beside the years themselves: 连续18年(2006年-2023年). Years called complete cannot
 * begin before the fund or index did.
 */
final class YearCounts {
  private static final String COUNT = "(?<n>\\d{1,2}|[一二三四五六七八九十两]{1,3})个?(?:完整)?(?:自然|会计|日历)?年度?";
  private static final String YEARS =
      "(?<from>(?:19|20)\\d{2})年?度? ?(?:-|~|至|到) ?(?<to>(?:19|20)\\d{2})(?:年度?)?";
  private static final Scan COUNT_THEN_YEARS =
      new Scan("(?:连续|连年|近|过去|最近)" + COUNT + "\\(" + YEARS + "\\)");
  private static final Scan YEARS_THEN_COUNT =
      new Scan("(?:自|从)?" + YEARS + ",?(?:已|均|都)?(?:连续)" + COUNT);
  private static final Pattern COMPLETE = Pattern.compile("完整|会计年度|自然年");
  private static final Pattern START =
      Pattern.compile(
          "(?<y>(?:19|20)\\d{2})[年./-](?<m>\\d{1,2})[月./-](?<d>\\d{1,2})日?[^,。;]{0,4}(?:基日|成立|生效|起)");
  private static final int AFTERWARDS = 16;
  private static final int LOOK_BACK = 160;

  private YearCounts() {}

  static List<Contradiction> find(Text text) {
    List<Contradiction> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      for (Scan scan : List.of(COUNT_THEN_YEARS, YEARS_THEN_COUNT)) {
        Scan.Hits hits = scan.in(text.masked(), sentence.start(), sentence.end());
        while (hits.find()) {
          check(text.masked(), sentence, hits.matcher(), found);
        }
      }
    }
    return found;
  }

  private static void check(String masked, Span sentence, Matcher m, List<Contradiction> found) {
    Span span = new Span(m.start(), m.end());
    int said = (int) PeriodLengths.number(m.group("n"));
    int from = Integer.parseInt(m.group("from"));
    int years = Integer.parseInt(m.group("to")) - from + 1;
    boolean consecutive = m.group().contains("连");
    boolean loose = !consecutive && years == said + 1;
    if (years != said && !loose && years > 0) {
      found.add(arithmetic(span, said + " ≠ " + years, span));
      return;
    }
    int end = Math.min(sentence.end(), m.end() + AFTERWARDS);
    Span before = new Span(Math.max(sentence.start(), m.start() - LOOK_BACK), m.start());
    Span start = start(masked, before, from);
    if (start != null && COMPLETE.matcher(masked).region(m.start(), end).find()) {
      found.add(arithmetic(span, said + " ≠ " + (said - 1), start));
    }
  }

  private static Contradiction arithmetic(Span span, String detail, Span other) {
    return new Contradiction(span, Kind.ARITHMETIC, detail, other);
  }

  /** Where it is told that it all began within that year. */
  private static Span start(String masked, Span before, int year) {
    Matcher m = START.matcher(masked).region(before.start(), before.end());
    while (m.find()) {
      boolean within = !(m.group("m").matches("0?1") && m.group("d").matches("0?[1-9]"));
      if (Integer.parseInt(m.group("y")) == year && within) {
        return new Span(m.start(), m.end());
      }
    }
    return null;
  }
}
