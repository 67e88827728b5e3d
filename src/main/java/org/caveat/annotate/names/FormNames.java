package org.caveat.annotate.names;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * Fund names of any house, told by what only funds are called: a legal form (某某债券型证券投资基金), or a
 * type with the letter of a share class (某某混合A). Found by their end, then read leftwards.
 */
final class FormNames {
  private static final int LONGEST = 30;

  private static final String TYPE =
      "(?:股票|混合|债券|货币|可转债|中?短债|纯债|信用债|利率债|指数|指数增强|量化|联接|存单|配置|FOF|LOF)";

  private static final Scan FORM =
      new Scan(
          TYPE
              + "型?(?:发起式?)?(?:证券投资基金|基金中基金)"
              + HouseNames.BRACKET
              + HouseNames.CLASS
              + "|证券投资基金(?!业|法|管理|运作|销售|信息|托管|估值|会计|流动|募集|评价|份额|合同|经营|市场|行业|的|投资|服务|监管|协会|评级|指数|宣传|推介|代销|代理|和|与|及|等|、|,|。|;|\\))"
              + HouseNames.CLASS
              + "|基础设施(?:证券)?投资基金");
  private static final Scan CLASSED =
      new Scan(
          TYPE
              + "(?:发起式?)?[ABCEFHIY](?:类(?:份额)?)?(?![A-Za-z0-9股])"
              + "|[一二三四五六七八九十\\d]{1,3}(?:天|个?月|年)(?:滚动)?持有期?(?:混合|债券|股票)?(?:发起式?)?[ACEY]?(?:类(?:份额)?)?(?![A-Za-z0-9股期的])");

  /** What says the kind of fund: a name has more than that. */
  private static final Pattern KIND =
      Pattern.compile(
          "公开|养老|目标|银行|保险|xx|募集|开放式?|封闭式?|契约型?|定期|股票|债券|混合|货币|市场|指数|偏[股债]|灵活|配置|短|纯|型|基金|证券|投资|私募|公募|普通|被动|主动|增强|各类|类|份额|中国|全国|国内|境内|境外|海外|上市|交易|分级|结构|保本|量化|创新|传统|某|单只|交易所|内地|联接|特色|合格|境内机构投资者|信用债|[A-Z一二三两0-9年月天日级只]|滚动|持有期?|最短|可转债|发起式?|买|卖|选|配|看|等|多|全");

  private FormNames() {}

  static void find(String text, Consumer<Span> names) {
    for (Scan form : new Scan[] {FORM, CLASSED}) {
      Scan.Hits hits = form.in(text);
      int free = 0;
      while (hits.find()) {
        int start =
            NameStart.of(text, hits.start(), Math.max(free, Math.max(0, hits.start() - LONGEST)));
        boolean typed = !hits.group().startsWith("证券");
        if (isOwn(text.substring(start, hits.start()), typed ? 2 : 4)) {
          names.accept(new Span(start, hits.end()));
        }
        free = hits.end();
      }
    }
  }

  /** Whether enough characters remain that do not tell the kind. */
  private static boolean isOwn(String words, int enough) {
    return KIND.matcher(words).replaceAll("").length() >= enough;
  }
}
