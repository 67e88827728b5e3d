package org.caveat.annotate.names;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * Fund names that open with the house's: legal names (华夏成长证券投资基金), short names (易方达蓝筹精选混合A), and
 * names that tell a holding period or a money product instead of a type (南方天天宝).
 */
final class HouseNames {
  /** 民生 is 民生加银 before a word of its funds' names only. */
  static final String BRAND =
      "(?>" + Lexicon.alternatives(Lexicon.MANAGERS) + "|民生(?=品牌|蓝筹|增强|稳健|精选|红利|内需|景气|策略|信用|现金))";

  static final String CLASS = "(?: ?(?:[ABCDEFHISY][0-9]?|R)(?:类(?:份额)?)?(?![A-Za-z0-9股]))?";
  static final String BRACKET =
      "(?: ?\\((?:QDII|LOF|FOF|ETF|QDII-?LOF|QDII-?ETF|FOF-LOF|LOF-FOF)\\)?)?";

  /**
   * A character of the name itself: no word that only sentences have (是, 将, 已获), no second house
   * after 和, 与 or 及, no gap but beside a Latin letter or a digit.
   */
  static final String CORE =
      "(?:(?!基金|投资(?!级| ?ETF)|(?<!农)发行|跑赢|大概率|上涨|下跌|到(?!期))[\\u4e00-\\u9fa5A-Za-z0-9·*.\\-\\&&&[^是的了将则已也只获或夺借向被把让就还很这那哪吗呢吧其它他她你我们在于所称说随而但为和与及]]"
          + "|(?<=清算|交易)所|(?<=华)为"
          + "|[和与及](?!"
          + BRAND
          + ")| (?=[A-Z0-9])| (?<=[A-Z0-9] )(?=[\\u4e00-\\u9fa5]))";

  private static final String TYPE =
      "(?:债券指数|股票|混合|债券|货币|可转债|(?:增强)?策略ETF|ETF|LOF|FOF|QDII|REITs?|指数增强|指数|量化|保本|联接|(?:短|纯|中短)债|定开债|国开债|农发债|政金债|信用债|利率债|产业债|金融债|城投债|(?= ?\\((?:QDII|LOF|FOF|ETF)))";
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
              + "(?:滚动)?(?:持有期?|定期开放|定开)|(?<!支付|余额|元|华)宝(?!宝)|定期开放|现金增利)(?:混合|债券|股票|货币|债)?(?:型?(?:发起式?)?基金中基金"
              + BRACKET
              + ")?(?:基金)?"
              + CLASS);
  private static final Scan SHORT =
      new Scan(
          BRAND
              + "(?: (?=沪深|中证|国证|上证|恒生|纳斯达克|标普))?(?:基金的?)?(?!管理|公司|证券(?!投资))(?:"
              + CORE
              + "{1,16}?"
              + TYPE
              + "|(?:中?短债|可转债|纯债|增强债|货币(?!政策|市场|当局|组合|类|工具|资金|供应|信贷|化))"
              + "|[\\u4e00-\\u9fa5]{0,5}?(?:收益|信用|强|优|利|稳健|稳定)债(?![市权务台转的])|[\\u4e00-\\u9fa5]{0,2}?(?:日利|添益|快线))"
              + "(?:型)?"
              + TERM
              + "(?:发起(?:式)?)?(?: ?联接)?(?:发起式?)?(?:基金中基金)?"
              + BRACKET
              + FUND
              + CLASS
              + FUND);

  /** 大成策略回报基金: the house, a name of its own, and "fund". */
  private static final Scan PLAIN =
      new Scan(
          BRAND
              + "(?!基金|证券)"
              + CORE
              + "{2,10}?(?<![只批类些等这各该的们司和与及的家])基金(?!公司|经理|管理|行业|产品|业务|份额|合同|投资|组合|净值|研究|规模|销售|市场|会)"
              + CLASS);

  /** Companies and things that open with a house's name. */
  private static final String OTHERS =
      "^(?:国富时|新世纪(?:评级|资信)|国泰君安|新华(?:社|网|保险|书店|联|指数|富时)|太平(?:洋|鸟|天国)|南方(?:电网|航空|日报|都市|周末|地区|城市|省)|东方(?:财富|航空|雨虹|卫视|明珠|甄选|电气|园林)"
          + "|长城(?:汽车|证券|国瑞)|招商(?:银行|证券|蛇口|轮船|局|积余|公路)|华夏(?:银行|幸福|人寿)|平安(?:银行|证券|人寿|信托|产险|普惠|好医生)|兴业(?:银行|证券|矿业|太古)"
          + "|光大(?:银行|证券|环境|控股)|银河(?:证券|系|期货|航天)|中金(?:公司|黄金|岭南|在线)|万家(?:乐|灯火|文化)|先锋(?:领航|集团|队)|华安(?:保险|证券)|建信(?:人寿|金科|信托|财险)"
          + "|格林(?:美|伍德|兰|尼治|斯潘|威治)|国联(?:证券|水产|股份|民生)|华泰(?:证券|联合|财险)|中银(?:国际证券|香港|理财|三星))";

  static final Pattern NOT_NAME =
      Pattern.compile(
          OTHERS
              + "|(?:航运|汽车|电器|产业园|财富|港口|控股|置业|地产|矿业|药业|银行|信托|航空|电网|蛇口|股份|公用|轮船|海运)(?:股票|债券|债)$|公告|公司(?!\\d|指数|ETF)|合同|协议|有限|业务|投资者|基金经理|管理人|指数基金是|什么|旗下|主动|北京汇成|销售|基金基金|[0-9两几多首]只|等(?!级|权)|[这各该]|首批|具有|近年|即将|拥有|认为|表示|作为|可以|帮助|偏[股债]型基金|一种|开放式基金|系基金|资金的|近几年|的指数|在指数|(?<![A-Z])类(?!别)|首[个款]|第一[只个]|基金的(?:货币|债券|股票|混合|指数)|已将|将把|推出|支付宝|团队|发布|相关|里用|(?<!基金)的|基金非货");

  /** Between house and "fund" in a sentence, not in a name. */
  private static final Pattern NOT_PLAIN = Pattern.compile("和|与|及|作为|偏|系|新发|老|小|大型|多年");

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
  }
}
