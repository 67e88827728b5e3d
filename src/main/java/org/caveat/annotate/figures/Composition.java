package org.caveat.annotate.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Text;
import org.caveat.facts.ComparisonClaim.Against;
import org.caveat.text.Span;

/** What the document says its performance benchmark is made of: 中证800指数收益率×80%+... */
final class Composition {
  private static final Pattern GIVEN =
      Pattern.compile("(?:业绩比较|业绩|比较)基准(?:收益率)?(?:为|是|采用|:)([^。;\\n]{2,120})");
  private static final Pattern GENERIC = Pattern.compile("指数|收益率|价格|全收益|人民币|\\s");

  private static final int MOST = 2000;

  private final StringBuilder given = new StringBuilder();

  Composition(Text text) {
    Matcher m = GIVEN.matcher(text.masked());
    while (given.length() < MOST && m.find()) {
      String words = new Span(m.start(1), m.end(1)).of(text.raw());
      if (m.group(1).indexOf('\ue002') >= 0 || words.indexOf('×') >= 0) {
        given.append(words).append('\n');
      }
    }
  }

  /** How an index stands to the benchmark. */
  Against compare(String index) {
    if (given.length() == 0) {
      return Against.INDEX;
    }
    String name = GENERIC.matcher(index).replaceAll("");
    return given.indexOf(name) >= 0 ? Against.BENCHMARK : Against.OTHER_INDEX;
  }
}
