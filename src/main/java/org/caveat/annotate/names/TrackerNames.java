package org.caveat.annotate.names;

import java.util.function.Consumer;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * Names that a house and the index make: 招商中证白酒, 天弘中证光伏C, 嘉实300; and those that a house and the
 * year of a goal make: 大成2020生命周期.
 */
final class TrackerNames {
  private static final Scan INDEX =
      new Scan(
          HouseNames.BRAND
              + "(?:(?:中证|国证|上证|深证|沪深|恒生|纳斯达克|纳指|标普|富时中国|MSCI ?中国)"
              + HouseNames.CORE
              + "{0,10}?"
              + HouseNames.CLASS
              + "(?=[,。;:、)(”\"%!?]|$|\\s|这[只个]|的|最近|今年|近[一二三半1-9]|年内|涨|跌|净值|规模|管理费|持|和|与)(?<!指数公司|中证|上证)"
              + "|20[1-6][0-9](?:生命周期|养老|目标)"
              + "|(?:沪深|上证|中证|深证)?A?(?:50|100|180|300|500|1000|2000)"
              + "(?:指增|增强)?[AC]?(?![0-9A-Za-z.%,亿万千元只个家名倍点年月日多余强位股人名次页条指]))");

  private TrackerNames() {}

  static void find(String text, Consumer<Span> names) {
    for (Scan.Hits hits = INDEX.in(text); hits.find(); ) {
      if (HouseNames.NOT_NAME.matcher(hits.group()).find()) {
        hits.from(hits.start() + 1);
      } else {
        names.accept(new Span(hits.start(), hits.end()));
      }
    }
  }
}
