package org.caveat.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** A scan finds what the plain pattern finds. */
class ScanTest {
  @Property(tries = 300)
  void finds_what_the_pattern_finds(
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'e') String text) {
    for (String regex :
        List.of("abc|bd", "(?:a|b)?c", "[ab]{1,3}?d", "(?<!a)b(?!c)", "a*+e", "\\bab", "(?i)AB")) {
      assertThat(scanned(regex, text)).as(regex).isEqualTo(matched(regex, text));
    }
  }

  private static List<String> scanned(String regex, String text) {
    List<String> found = new ArrayList<>();
    Scan.Hits hits = new Scan(regex).in(text);
    while (hits.find()) {
      found.add(hits.start() + hits.group());
    }
    return found;
  }

  private static List<String> matched(String regex, String text) {
    List<String> found = new ArrayList<>();
    Matcher m = Pattern.compile(regex).matcher(text);
    while (m.find()) {
      found.add(m.start() + m.group());
    }
    return found;
  }
}
