package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.figures.Figures.Figure;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Fact;
import org.caveat.facts.Metric;
import org.caveat.facts.PerformanceClaim;
import org.caveat.facts.PerformanceClaim.Benchmark;
import org.caveat.facts.Period;
import org.caveat.text.Span;

/** Moves of a listed fund's price: of a day, or told in words (周线5连阳, 创新高). */
final class PriceMoves {
  private static final Scan WORDS =
      new Scan(
          "(?:价格|净值|盘中)?+(?:再?创|刷新)(?:出|了|下)?+[^,。;]{0,8}?新高"
              + "|(?:(?:豪取|斩获|收获|喜提|迎来|录得)?(?:日线|周线|月线|日k|周k|月k)?)?[二三四五六七八九十两\\d]{1,2}连(?:涨|阳|红|升|板)"
              + "|连(?:续)?(?:[二三四五六七八九十两\\d]{1,2}(?:个交易)?[天日周月])?(?:上?涨|收阳|走高|跌)"
              + "|(?:单日|今日|盘中|早盘|午后|短短[^,。;]{1,4})(?:强势)?(?:大涨|暴涨|飙升|拉升|涨停|大跌|暴跌)(?![^,。;]{0,3}\\d)");
  private static final Pattern WISHED = Pattern.compile("有望|或将|若|能否|即将|冲击|剑指[^,]{0,6}$");

  /** What else reaches a high: size, shares, flows. The last such word before the move counts. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<price>价格|净值|股价|收盘|涨|跌)|份额|规模|净?申购|流入|成交|换手|资金|融资|持有人|用户|户数");

  private static final int COUNTED_WITHIN = 40;
  private static final Pattern LISTED = Pattern.compile("ETF|LOF|REIT", Pattern.CASE_INSENSITIVE);
  private static final int DAYS_IN_A_ROW = 5;

  private final Text text;
  private final Holders holders;

  PriceMoves(Text text, Holders holders) {
    this.text = text;
    this.holders = holders;
  }

  /** A price that moves, of a listed fund and over no period, has moved today. */
  static Period period(Figure figure, Period written, boolean listed) {
    boolean today =
        written.kind() == Period.Kind.NONE && figure.measure() == Measure.MOVE && listed;
    return today ? new Period("", 1, Period.Kind.DAY) : written;
  }

  /** Whether a sentence speaks of funds that are traded on an exchange. */
  static boolean isListed(String sentence) {
    return LISTED.matcher(sentence).find();
  }

  List<Fact> find(Span sentence, Holder carried) {
    List<Fact> found = new ArrayList<>();
    Scan.Hits m = WORDS.in(text.masked(), sentence.start(), sentence.end());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (holders.of(sentence, m.start(), carried, true) == Holder.FUND
          && !isWished(sentence, m.start())
          && !isCounted(sentence, span)) {
        found.add(claim(span, m.group()));
      }
    }
    return found;
  }

  private boolean isWished(Span sentence, int move) {
    int from = Math.max(sentence.start(), move - 8);
    return WISHED.matcher(text.masked().substring(from, move)).find();
  }

  private boolean isCounted(Span sentence, Span move) {
    int from = Math.max(sentence.start(), move.start() - COUNTED_WITHIN);
    Matcher word = COUNTED.matcher(text.masked()).region(from, move.end());
    boolean counted = false;
    while (word.find()) {
      counted = word.group("price") == null;
    }
    return counted && text.masked().startsWith("新高", move.end() - 2);
  }

  private PerformanceClaim claim(Span span, String words) {
    return new PerformanceClaim(
        span,
        Metric.PRICE_MOVE,
        Double.NaN,
        new Period(words, DAYS_IN_A_ROW, Period.Kind.TRAILING),
        false,
        Benchmark.NONE,
        text.context(span, Holder.FUND.subject()));
  }
}
