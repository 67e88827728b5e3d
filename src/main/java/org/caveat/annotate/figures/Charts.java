package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Chart;
import org.caveat.facts.Context;
import org.caveat.text.BlockKind;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Finds captions of charts: 图3:近五年净值走势. Pictures of people and diagrams are no charts. */
final class Charts {
  private static final Pattern NUMBERED =
      Pattern.compile("图表?\\s?[一二三四五六七八九十\\d]{0,3}\\s?[:.、\\s][^。;]{2,60}");
  private static final Pattern NAMED =
      Pattern.compile("[^,。;:]{2,40}(?:走势图|曲线图|折线图|柱状图|饼图|趋势图|净值走势|收益曲线)[:)]?");
  private static final Pattern OF_DATA =
      Pattern.compile(
          "走势|曲线|折线|柱状|饼图|趋势|净值|收益|回报|业绩|表现|涨|跌|规模|估值|占比|分布|权重|变化|对比|回撤|分位|增速|销量|流入|pe|pb");
  private static final int LONGEST = 70;

  private final Text text;
  private final Periods periods;

  Charts(Text text, Periods periods) {
    this.text = text;
    this.periods = periods;
  }

  List<Chart> find() {
    List<Chart> charts = new ArrayList<>();
    for (Reading.Part part : text.reading().parts()) {
      String words = part.span().length() > LONGEST ? "" : part.span().of(text.masked()).strip();
      boolean caption = part.block().kind() == BlockKind.CAPTION;
      boolean looks = NUMBERED.matcher(words).matches() || NAMED.matcher(words).matches();
      if ((caption || looks) && OF_DATA.matcher(words).find()) {
        charts.add(chart(part.span()));
      }
    }
    return charts;
  }

  private Chart chart(Span caption) {
    Context context = text.context(caption);
    boolean period = context.dated() || !periods.find(text.masked(), caption).isEmpty();
    return new Chart(caption, context.sourced(), period, context);
  }
}
