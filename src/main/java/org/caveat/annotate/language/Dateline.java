package org.caveat.annotate.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caveat.text.Reading;

/** The date an article carries in its first or last lines, apart from its story. */
public final class Dateline {
  private static final int FIRST = 24;
  private static final int LAST = 12;

  /** A date alone in its line may be that of a price, unless it stands at the very top or end. */
  private static final int EDGE = 6;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:发[布表](?:时间|日期)|(?<![一-龥])(?:时间|日期)|发表于|发布于|(?<!数据|资料|图片)来源)(?![^\\n]{0,24}?截[至止])[^\\n]{0,24}?(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})");
  private static final Pattern BARE =
      Pattern.compile(
          "(?m)^\\s*(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s|\\d+次|$)");

  private Dateline() {}

  /** The first such date of the first lines, else of the last; null when there is none. */
  public static LocalDate find(Reading reading) {
    int lines = reading.parts().size();
    return IntStream.range(0, lines)
        .filter(i -> i < FIRST || i >= lines - LAST)
        .mapToObj(i -> date(reading, i))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static LocalDate date(Reading reading, int line) {
    List<Reading.Part> parts = reading.parts();
    String words = parts.get(line).span().of(reading.text());
    boolean edge = line < EDGE || line >= parts.size() - EDGE;
    LocalDate labelled = date(LABELLED, words);
    return labelled == null && edge ? date(BARE, words) : labelled;
  }

  private static LocalDate date(Pattern stamp, String line) {
    Matcher m = stamp.matcher(line);
    while (m.find()) {
      try {
        return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      } catch (DateTimeException e) {
        // no such day: another may follow
      }
    }
    return null;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
