package org.caveat.annotate.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.figures.Periods.Found;
import org.caveat.facts.Period;
import org.caveat.text.Span;

/**
 * Pairs the figures of a sentence with its periods: the nearest before the figure, one in brackets
 * right after it, or, after 分别, the one at the same place in the list.
 */
final class PeriodPairing {
  private static final Found NONE = new Found(new Span(0, 0), Period.NONE);
  private static final Pattern YEARS = Pattern.compile("(20\\d{2})年?[至到~—-](20\\d{2})年度?");

  /** Begins a sentence that goes on with the results of the one before. */
  private static final Pattern GOES_ON = Pattern.compile("\\s?(?:此外|其中|另外|同时|除此之外|而|并且|尤其|特别是|再看)");

  private static final Pattern EACH = Pattern.compile("分别|依次|各年|逐年");
  private static final int BESIDE = 3;
  private static final int RIGHT_AFTER = 4;

  /** Periods looked back for; bounds the work in a sentence without end. */
  private static final int MOST = 8;

  private final String masked;
  private final Periods periods;
  private List<Found> found = List.of();
  private Found carried = NONE;
  private Figure last;
  private Found answer;
  private int passed;
  private int each;
  private int listed;

  PeriodPairing(String masked, Periods periods) {
    this.masked = masked;
    this.periods = periods;
  }

  /**
   * Goes on to the next sentence.
   *
   * @param follows whether it stands in one paragraph with the last one
   */
  void read(Span sentence, boolean follows) {
    Found last = found.isEmpty() ? carried : found.get(found.size() - 1);
    boolean goesOn =
        follows && GOES_ON.matcher(masked).region(sentence.start(), sentence.end()).lookingAt();
    found = periods.find(masked, sentence);
    carried = goesOn && last.period().kind() != Period.Kind.DAY ? last : NONE;
    passed = 0;
    each = -1;
    listed = 0;
  }

  /** The period of a figure of the sentence; to be asked in the order of the figures. */
  Found of(Figure figure) {
    if (figure != last) {
      last = figure;
      answer = pair(figure);
    }
    return answer;
  }

  private Found pair(Figure figure) {
    Span number = figure.number();
    while (passed < found.size() && found.get(passed).span().start() < number.end()) {
      passed++;
    }
    if (passed < found.size() && isRightAfter(number, found.get(passed).span())) {
      return found.get(passed);
    }
    List<Found> before = found.subList(Math.max(0, passed - MOST), passed);
    Found list = listed(before, number);
    return list != null ? list : nearest(before, figure);
  }

  /** 48.6%(近三年), 35.6%的年内收益. */
  private boolean isRightAfter(Span number, Span period) {
    int gap = period.start() - number.end();
    return masked.startsWith("(", number.end()) && gap <= RIGHT_AFTER
        || masked.startsWith("的", number.end()) && gap == 1;
  }

  /**
   * The period at the same place of a list as the figure; of a pair ("3.99%/2.37%", fund and
   * benchmark) both are of one period.
   */
  private Found listed(List<Found> before, Span number) {
    int from = before.isEmpty() ? number.start() : before.get(0).span().start();
    String between = masked.substring(from, Math.max(from, number.start()));
    int at = lastEach(between) + from;
    if (at < from) {
      return null;
    }
    boolean second = "/(".indexOf(masked.charAt(Math.max(0, number.start() - 1))) >= 0;
    listed = at != each ? 0 : second ? listed : listed + 1;
    each = at;
    List<Found> list =
        run(before.stream().filter(p -> p.span().end() <= at).toList()).stream()
            .flatMap(p -> years(p).stream())
            .toList();
    return list.size() > 1 && listed < list.size() ? list.get(listed) : null;
  }

  /** Where it is said last that each has its own; -1 if it is not. */
  private static int lastEach(String words) {
    int at = -1;
    Matcher each = EACH.matcher(words);
    while (each.find()) {
      at = each.start();
    }
    return at;
  }

  /** The last periods that stand side by side: 2022年、2023年及成立以来. */
  private static List<Found> run(List<Found> periods) {
    int first = periods.size() - 1;
    while (first > 0
        && periods.get(first).span().start() - periods.get(first - 1).span().end() <= BESIDE) {
      first--;
    }
    return periods.subList(Math.max(0, first), periods.size());
  }

  /** The years of a range of whole years, each a period of its own: 2021-2025年. */
  private static List<Found> years(Found period) {
    Matcher range = YEARS.matcher(period.period().label());
    if (!range.matches()) {
      return List.of(period);
    }
    int first = Integer.parseInt(range.group(1));
    int last = Math.min(Integer.parseInt(range.group(2)), first + MOST);
    return IntStream.rangeClosed(first, last)
        .mapToObj(y -> new Found(period.span(), new Period(y + "年", 365, Period.Kind.YEAR)))
        .toList();
  }

  private Found nearest(List<Found> before, Figure figure) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!isStray(before.get(i), figure)) {
        return before.get(i);
      }
    }
    return figure.measure() == Measure.MOVE ? NONE : carried;
  }

  /** A day named in another clause is the day of the news, not the period of a return. */
  private boolean isStray(Found period, Figure figure) {
    int from = Math.min(period.span().end(), figure.number().start());
    return period.period().kind() == Period.Kind.DAY
        && figure.measure() != Measure.MOVE
        && masked.substring(from, figure.number().start()).indexOf(',') >= 0;
  }
}
