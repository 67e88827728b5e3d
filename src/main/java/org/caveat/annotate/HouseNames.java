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
  static final String BRAND = "(?>" + Lexicon.alternatives(Lexicon.MANAGERS) + ")";
  static final String CLASS = "(?:[ABCDEFHIRSY](?:类(?:份额)?)?(?![A-Za-z]))?";
  static final String BRACKET =
      "(?:\\((?:QDII|LOF|FOF|ETF|QDII-?LOF|QDII-?ETF|FOF-LOF|LOF-FOF)\\)?)?";

  private static final String CORE = "[\\u4e00-\\u9fa5A-Za-z0-9·&*.-]";
  private static final String TYPE =
      "(?:股票|混合|债券|货币|可转债|(?:增强)?策略ETF|ETF|LOF|FOF|QDII|REITs?|指数增强|指数|量化|保本|联接|(?:短|纯|中短)债|定开债|信用债|利率债|产业债|金融债|城投债)";
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
              + "(?:滚动)?(?:持有期?|定期开放|定开)|(?<!支付|余额|元)宝(?!宝)|定期开放|现金增利)(?:混合|债券|股票|货币|债)?(?:基金)?"
              + CLASS);
  private static final Scan SHORT =
      new Scan(
          BRAND
              + "(?:基金的?)?(?!管理|公司|证券(?!投资))(?:"
              + CORE
              + "{1,16}?"
              + TYPE
              + "|(?:中?短债|可转债|纯债|增强债))"
              + "(?:型)?"
              + TERM
              + "(?:发起(?:式)?)?(?:联接)?(?:发起式?)?(?:基金中基金)?"
              + BRACKET
              + FUND
              + CLASS
              + FUND);

  /** 大成策略回报基金: the house, a name of its own, and "fund". */
  private static final Scan PLAIN =
      new Scan(
          BRAND
              + "(?!基金)[\\u4e00-\\u9fa5A-Za-z0-9]{2,10}?(?<![只批类些等这各该的们司和与及的家])基金(?!公司|经理|管理|行业|产品|业务|份额|合同|投资|组合|净值|研究|规模|销售|市场|会)"
              + CLASS);

  /** 中欧时代先锋, 永赢科技智选A: no type at all, but a word that houses name funds by. */
  private static final Scan STYLED =
      new Scan(
          "(?<house>"
              + BRAND
              + ")(?!基金|甄选|证券|银行|资管|集团|股份|保险|人寿|科技股|公司)[\\u4e00-\\u9fa5A-Za-z0-9]{0,6}?"
              + "(?:(?<strong>精选|优选|智选|严选|甄选|睿选|睿见|远见|先锋|蓝筹|驱动|智造|智联|回报)|成长|价值|新兴|红利|资源|创新|趋势|策略|稳健|消费|行业|主题|服务|康乐|动能|智慧|收益|增利|平衡|配置|产业|升级|制造|核心|优势|机遇|龙头|领先|景气|质量|动力|增长|研究|医疗|健康|科技|低碳|瑞悦|添利|双利|丰利|纯债|鑫选)+"
              + "(?:精选|优选|混合|[一二三]号)?"
              + CLASS
              + "(?!公司|集团|股份|证券|银行|板块|行业|团队|投资|会|指数|理念|风格|能力|基金公司|委|观|策略|分析|部)");

  private static final Pattern NOT_NAME =
      Pattern.compile(
          "公告|公司(?!\\d)|合同|协议|有限|业务|投资者|基金经理|管理人|指数基金是|什么|旗下|主动|北京汇成|销售|基金基金|[0-9两几多首]只|[等这各该][只几]?|首批|具有|近年|即将|拥有|认为|表示|作为|可以|帮助|偏[股债]型基金|一种|开放式基金|系基金|资金的|近几年|的指数|在指数|(?<![A-Z])类(?!别)|首[个款]|第一[只个]|基金的(?:货币|债券|股票|混合|指数)|已将|将把|推出|支付宝|团队|发布|相关|里用|(?<!基金)的|基金非货");

  /** Between house and "fund" in a sentence, not in a name. */
  private static final Pattern NOT_PLAIN = Pattern.compile("和|与|及|作为|偏|系|新发|老|小|大型");

  /** What is said of a fund right before or after its name. */
  private static final Pattern MANAGED =
      Pattern.compile("(?:管理的?|在管的?|代表产品|代表作|代表基金|[型F]基金|操盘的?|旗下的?)[“\"]?$");

  private static final Pattern RETURNED =
      Pattern.compile(
          "[”\"]?(?:、[^,。;]{0,12})?(?:近[一二三五半两\\d]{1,2}个?[年月]|今年以来|年内|成立以来|以-?\\d[\\d.]*%|的?(?:单位)?净值|的?基金经理|重仓)");

  private HouseNames() {}

  /** Legal names first: a short name may lie within one. */
  static void find(String text, Consumer<Span> names) {
    for (Scan form : List.of(LEGAL, PERIOD, SHORT, PLAIN)) {
      Scan.Hits hits = form.in(text);
      while (hits.find()) {
        boolean loose = form == PLAIN && NOT_PLAIN.matcher(hits.group()).find();
        if (loose || NOT_NAME.matcher(hits.group()).find()) {
          hits.from(hits.start() + 1);
        } else {
          names.accept(new Span(hits.start(), hits.end()));
        }
      }
    }
    styled(text, names);
  }

  private static boolean isSaidOfFund(String text, int start, int end) {
    return MANAGED.matcher(text.substring(Math.max(0, start - 8), start)).find()
        || RETURNED.matcher(text).region(end, text.length()).lookingAt();
  }

  /** A weak word needs the text to speak of the house as one that runs funds. */
  private static void styled(String text, Consumer<Span> names) {
    Scan.Hits hits = STYLED.in(text);
    while (hits.find()) {
      String house = hits.matcher().group("house");
      boolean known =
          hits.matcher().group("strong") != null
              || text.contains(house + "基金")
              || text.contains(house + "资管")
              || isSaidOfFund(text, hits.start(), hits.end());
      if (!known || NOT_NAME.matcher(hits.group()).find()) {
        hits.from(hits.start() + 1);
      } else {
        names.accept(new Span(hits.start(), hits.end()));
      }
    }
  }
}
