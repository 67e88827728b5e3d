package org.caveat.annotate;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Reading;

/** The date an article carries in its first or last lines, apart from its story. */
final class Dateline {
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:发[布表]时间|(?<![一-龥])(?:时间|日期)|发表于|发布于|(?<!数据|资料|图片)来源)(?![^\\n]{0,24}?截[至止])[^\\n]{0,24}?(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})"
              + "|(?m)^\\s*(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s|\\d+次|$)");

  private Dateline() {}

  static LocalDate find(Reading reading) {
    Matcher m = STAMP.matcher(reading.text());
    while (m.find()) {
      int g = m.group(1) != null ? 1 : 4;
      int month = Integer.parseInt(m.group(g + 1));
      int day = Integer.parseInt(m.group(g + 2));
      if (month >= 1 && month <= 12 && day >= 1 && day <= 28) {
        return LocalDate.of(Integer.parseInt(m.group(g)), month, day);
      }
      if (month >= 1 && month <= 12 && day <= 31) {
        return LocalDate.of(Integer.parseInt(m.group(g)), month, 1).plusDays(day - 1L);
      }
    }
    return null;
  }
}
