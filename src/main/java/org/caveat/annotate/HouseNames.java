package org.caveat.annotate;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.caveat.text.Span;

/**
 * Fund names that open with the house's: legal names (华夏成长证券投资基金), short names (易方达蓝筹精选混合A), and
 * names that tell a holding period or a money product instead of a type (南方天天宝).
 */
final class HouseNames {
  static final String BRAND = "(?:" + Lexicon.alternatives(Lexicon.MANAGERS) + ")";
  static final String CLASS = "(?:[ABCDEFHIRSY](?:类(?:份额)?)?(?![A-Za-z]))?";
  static final String BRACKET =
      "(?:\\((?:QDII|LOF|FOF|ETF|QDII-?LOF|QDII-?ETF|FOF-LOF|LOF-FOF)\\)?)?";

  private static final String CORE = "[\\u4e00-\\u9fa5A-Za-z0-9·&*]";
  private static final String TYPE =
      "(?:股票|混合|债券|货币|(?:增强)?策略ETF|ETF|LOF|FOF|QDII|REITs?|指数增强|指数|量化|保本|联接|(?:短|纯|中短)债|定开债|信用债)";
  private static final String TIME = "[一二三四五六七八九十两\\d]{1,3}个?(?:年|月|天|日)";
  private static final String TERM = "(?:" + TIME + "(?:滚动|封闭)?(?:持有期?|定期开放|定开)?)?";
  private static final String FUND = "(?:基金(?!经理|公司|管理))?";

  private static final Scan LEGAL =
      new Scan(BRAND + CORE + "{2,34}?(?:证券投资基金|基础设施基金)(?:联接基金)?" + BRACKET + CLASS);
  private static final Scan PERIOD =
      new Scan(
          BRAND
              + CORE
              + "{2,14}?(?:"
              + TIME
              + "(?:滚动)?(?:持有期?|定期开放|定开)|宝(?!宝)|定期开放|现金增利)(?:混合|债券|股票|货币|债)?(?:基金)?"
              + CLASS);
  private static final Scan SHORT =
      new Scan(
          BRAND
              + "(?:基金的?)?(?!管理|公司)"
              + CORE
              + "{1,16}?"
              + TYPE
              + "(?:型)?"
              + TERM
              + "(?:发起(?:式)?)?(?:联接)?(?:发起式?)?(?:基金中基金)?"
              + BRACKET
              + FUND
              + CLASS
              + FUND);
  private static final Pattern NOT_NAME =
      Pattern.compile("公告|公司(?!\\d)|合同|协议|有限|业务|投资者|基金经理|管理人|指数基金是|什么|旗下|主动|北京汇成|销售|基金基金");

  private HouseNames() {}

  /** Legal names first: a short name may lie within one. */
  static void find(String text, Consumer<Span> names) {
    for (Scan form : List.of(LEGAL, PERIOD, SHORT)) {
      Scan.Hits hits = form.in(text);
      while (hits.find()) {
        if (NOT_NAME.matcher(hits.group()).find()) {
          hits.from(hits.start() + 1);
        } else {
          names.accept(new Span(hits.start(), hits.end()));
        }
      }
    }
  }
}
