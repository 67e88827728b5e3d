package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/** Stretches of time that end before they begin: 自2026年11月21日至2026年11月3日. */
final class DateOrder {
  private DateOrder() {}

  /**
   * @param dates reads dates as of the day of publication
   */
  static List<Contradiction> find(Text text, Dates dates) {
    List<Contradiction> found = new ArrayList<>();
    Dates.Found start = null;
    for (Dates.Found end : dates.find(text.masked())) {
      if (start != null && isBackward(text.masked(), start, end)) {
        Span span = new Span(start.span().start(), end.span().end());
        found.add(
            new Contradiction(span, Kind.DATE, start.date() + " > " + end.date(), start.span()));
      }
      start = end;
    }
    return found;
  }

  private static boolean isBackward(String masked, Dates.Found start, Dates.Found end) {
    boolean days =
        start.whole()
            && end.whole()
            && start.date() != null
            && end.date() != null
            && hasYear(masked, start)
            && hasYear(masked, end);
    return days
        && masked.substring(start.span().end(), end.span().start()).matches(" ?(?:起?至|到|-|~)+ ?")
        && end.date().isBefore(start.date());
  }

  private static boolean hasYear(String masked, Dates.Found date) {
    return date.span().of(masked).matches("(?:19|20)\\d\\d.*");
  }
}
