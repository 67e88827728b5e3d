package org.caveat.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.FundMention;
import org.caveat.facts.ProductType;
import org.caveat.text.Span;

/**
 * The grammar of Chinese fund names: legal names, short names, exchange short names, and names
 * defined in the text.
 */
final class FundNames {
  private static final String BRAND = Lexicon.alternatives(Lexicon.MANAGERS);
  private static final String CORE = "[\\u4e00-\\u9fa5A-Za-z0-9·&*]";
  private static final String BRACKET =
      "(?:\\((?:QDII|LOF|FOF|ETF|QDII-?LOF|QDII-?ETF|FOF-LOF|LOF-FOF)\\)?)?";
  private static final String CLASS = "(?:[ABCDEFHIRSY](?:类(?:份额)?)?(?![A-Za-z]))?";
  private static final String TYPE =
      "(?:股票|混合|债券|货币|(?:增强)?策略ETF|ETF|LOF|FOF|QDII|REITs?|指数增强|指数|量化|保本|联接|(?:短|纯|中短)债|定开债|信用债)";
  private static final String TERM =
      "(?:[一二三四五六七八九十两\\d]{1,3}(?:个?(?:年|月|天|日))(?:滚动|封闭)?(?:持有期?|定期开放|定开)?)?";
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?:" + BRAND + ")" + CORE + "{2,34}?(?:证券投资基金|基础设施基金)(?:联接基金)?" + BRACKET + CLASS);
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:"
              + BRAND
              + ")(?:基金的?)?(?!管理|公司)"
              + CORE
              + "{1,16}?"
              + TYPE
              + "(?:型)?"
              + TERM
              + "(?:发起(?:式)?)?(?:联接)?(?:发起式?)?(?:基金中基金)?"
              + BRACKET
              + "(?:基金(?!经理|公司|管理))?"
              + CLASS
              + "(?:基金(?!经理|公司|管理))?");
  private static final Pattern EXCHANGE =
      Pattern.compile(
          "[\\u4e00-\\u9fa5A-Za-z0-9]{1,10}?(?:增强|策略)?(?:ETF|REIT)s?(?:联接)?(?:AU|"
              + BRAND
              + ")?(?:基金)?"
              + CLASS);
  private static final Pattern PERIOD_NAME =
      Pattern.compile(
          "(?:"
              + BRAND
              + ")"
              + CORE
              + "{2,14}?(?:[一二三四五六七八九十两\\d]{1,3}个?(?:年|月|天|日)(?:滚动)?(?:持有期?|定期开放|定开)|宝(?!宝)|定期开放|现金增利)"
              + "(?:混合|债券|股票|货币|债)?(?:基金)?"
              + CLASS);
  private static final Pattern ALIAS =
      Pattern.compile(
          "(?:简称|扩位简称|场内简称)(?:为|是|:)?[“\"'「]?([\\u4e00-\\u9fa5A-Za-z0-9]{3,14})[”\"'」]?");
  private static final Pattern CODED =
      Pattern.compile(
          "([\\u4e00-\\u9fa5A-Za-z0-9]{2,14})\\((?:代码:?)?([0-9]{6})(?:\\.[A-Za-z]{2})?\\)");
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?:^|[\\s。,;:(]|致|成立|旗下)([\\u4e00-\\u9fa5]{2,6}(?:财富|成长|价值|稳健|阿尔法)基金)(?!公司|经理|管理|会)");

  private static final Pattern LEADING =
      Pattern.compile(
          ".*(?:通过|投资于|投资|关注|买入|配置|借道|跟踪|对标|追踪|的|和|与|及|是|了|在|为|如|对|把|将|由|以|其中|包括|成立|旗下|上述|推出|发行|这只|该|本|以及|或|而|今日|盘中|当前|目前|从|看|有|也|让|布局|相关|首只|一只|只|款|场内|代表|例如|比如|比|等|中|于|被|用|向|到|至|比较|认购|申购|增持|减持|卖出|持有|选择|定投|截至|代码|名称|同|并|即|批|随后|不少|部分|多数|主流|一键|可选|推荐|参与|叫|宣布|旗舰|首批|产品|上市|聚焦|场外|规模|标|就|加入|衡量|哪些|梳理|明确|近期|此外)");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:.*(?:股票|债券|跨境|商品|货币|混合|指数|行业|主题|宽基|窄基|规模|境内|海外|境外|策略|因子|权益|场内|单只|范围|重心|全市场|类|型|各|多只|所有|互联互通|支|家|个|新|老|大|小|首|何|什么|简答|关于|因此|关|点|述|数|某|某只|批|两市|全部|市场|多|卖|买|此))?(?:ETF|REIT)s?(?:联接)?(?:基金)?");
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:证券投资基金"
              + BRACKET
              + "|联接基金)\\s*\\n((?:"
              + BRAND
              + ")[\\u4e00-\\u9fa5A-Za-z0-9()-]{1,12})(?=\\s*\\n)");
  private static final Pattern TRADED =
      Pattern.compile("\\s?(?:\\([0-9]|大?跌|大?涨|跟踪|收涨|收跌|报收|盘中|成交|早盘|午后|翻红|溢价|净|今日|放量|连[涨跌])");
  private static final Pattern CODED_NAMES =
      Pattern.compile("([\\u4e00-\\u9fa5A-Za-z0-9]{2,12}ETF)\\([0-9]{6}");
  private static final Pattern NOT_NAME =
      Pattern.compile(".*(?:公告|公司(?!\\d)|合同|协议|有限|业务|投资者|基金经理|管理人|指数基金是|什么|旗下|主动|北京汇成|销售).*");

  private final String text;
  private final List<FundMention> found = new ArrayList<>();

  private FundNames(String text) {
    this.text = text;
  }

  static List<FundMention> find(String text) {
    FundNames names = new FundNames(text);
    names.collect(LEGAL);
    names.collect(PERIOD_NAME);
    names.collect(SHORT);
    names.exchangeNames();
    names.codedNames();
    names.privateFunds();
    names.aliases();
    return names.found;
  }

  private void collect(Pattern pattern) {
    Matcher m = pattern.matcher(text);
    int from = 0;
    while (from < text.length() && m.find(from)) {
      if (isName(m.group())) {
        add(new Span(m.start(), m.end()));
        from = m.end();
      } else {
        from = m.start() + 1;
      }
    }
  }

  private static boolean isName(String name) {
    return !NOT_NAME.matcher(name).matches() && !name.contains("基金基金");
  }

  private void exchangeNames() {
    Matcher m = EXCHANGE.matcher(text);
    while (m.find()) {
      int start = m.start() + leading(m.group());
      boolean counted =
          start >= 1
              && text.substring(Math.max(0, start - 4), start)
                  .matches(".*(?:多只|[0-9]只|批|几只|类|些|各)");
      Span span = new Span(start, m.end());
      if (!GENERIC.matcher(span.of(text)).matches()
          && !counted
          && span.length() >= 5
          && isOneProduct(span)) {
        add(span);
      }
    }
  }

  /**
   * A theme's ETF is one product when it stands with its code or house, or is traded in the
   * sentence.
   */
  private boolean isOneProduct(Span span) {
    String name = span.of(text);
    boolean housed =
        !name.matches(".*(?:ETF|REIT)s?(?:基金)?")
            || Lexicon.MANAGERS.stream().anyMatch(name::startsWith);
    boolean project = name.matches(".*REIT") && !name.matches(".*(?:公募|首只|首单|旗下|项目|类).*");
    return housed
        || project && name.length() > 7
        || TRADED.matcher(text).region(span.end(), text.length()).lookingAt()
        || CODED_NAMES.matcher(text).results().anyMatch(r -> r.group(1).endsWith(name));
  }

  private static int leading(String name) {
    int stem = Math.max(name.indexOf("ETF"), name.indexOf("REIT"));
    Matcher m = LEADING.matcher(name.substring(0, Math.max(0, stem)));
    return m.lookingAt() ? m.end() : 0;
  }

  /** A name before a bracketed code of the fund segments. */
  private void codedNames() {
    Matcher m = CODED.matcher(text);
    while (m.find()) {
      if (Codes.isFund(m.group(2))
          || m.group(1).matches(".*(?:基金|混合|债券|股票|货币|ETF|联接|LOF|宝|成长|优选|增长|收益|回报)[A-Z]?")) {
        Matcher lead = LEADING.matcher(m.group(1));
        int start =
            m.start(1) + (lead.lookingAt() && lead.end() < m.group(1).length() ? lead.end() : 0);
        add(new Span(start, m.end(1)));
      }
    }
  }

  private void privateFunds() {
    Matcher m = PRIVATE.matcher(text);
    Set<String> names = new TreeSet<>();
    while (m.find()) {
      names.add(m.group(1));
    }
    names.stream().filter(n -> !n.contains("私募") && !n.contains("我们")).forEach(this::everywhere);
  }

  /** Names the text defines, and names that stand without their type after they stood with it. */
  private void aliases() {
    Set<String> aliases = new TreeSet<>();
    Matcher m = ALIAS.matcher(text);
    while (m.find()) {
      boolean other =
          m.group(1).matches("(?:本公司|基金|本基金|.*(?:公司|管理人|证券|银行|指数|办法|合同|基金销售)|[^基]{2,4}基金|北京汇成)");
      if (!other && !found.isEmpty()) {
        aliases.add(m.group(1));
      }
    }
    for (FundMention mention : found) {
      String base =
          mention
              .name()
              .replaceFirst(
                  "(?:股票|混合|债券|货币|灵活配置|指数|型|证券投资基金|基金|ETF|联接|发起式?|[A-Z]类?|[一二三六九\\d]+个?[年月]持有期?|定期开放|中短期?)+$",
                  "");
      if (base.length() >= 4
          && base.length() < mention.name().length()
          && Lexicon.MANAGERS.stream()
              .anyMatch(b -> base.startsWith(b) && base.length() >= b.length() + 2)) {
        aliases.add(base);
      }
    }
    listed(aliases);
    aliases.forEach(this::everywhere);
  }

  /** In a list of funds the line below a legal name is its short name. */
  private void listed(Set<String> aliases) {
    Matcher m = LISTED.matcher(text);
    while (m.find()) {
      aliases.add(m.group(1));
    }
  }

  private void everywhere(String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      add(new Span(at, at + name.length()));
    }
  }

  private void add(Span span) {
    if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
      String name = span.of(text);
      found.add(new FundMention(span, name, "", shareClass(name), types(name), true, 1));
    }
  }

  private static String shareClass(String name) {
    Matcher m = Pattern.compile("([ABCDEFHIRSY])(?:类(?:份额)?)?$").matcher(name);
    return m.find() && !name.matches(".*(?:ETF|LOF|FOF|QDII|REIT|REITS)$") ? m.group(1) : "";
  }

  /** What a name says of its product. */
  static Set<ProductType> types(String name) {
    Set<ProductType> types = EnumSet.noneOf(ProductType.class);
    type(types, name, "ETF|交易型开放式", ProductType.ETF, ProductType.INDEX);
    type(types, name, "指数", ProductType.INDEX);
    type(types, name, "联接", ProductType.FEEDER, ProductType.INDEX);
    type(types, name, "股票", ProductType.EQUITY);
    type(types, name, "混合|灵活配置", ProductType.MIXED);
    type(types, name, "债", ProductType.BOND);
    type(types, name, "短债|中短债", ProductType.SHORT_BOND);
    type(types, name, "货币|现金宝|现金增利|添利宝", ProductType.MONEY_MARKET);
    type(types, name, "同业存单|存单", ProductType.NCD);
    type(types, name, "FOF|基金中基金", ProductType.FOF);
    type(types, name, "LOF", ProductType.LOF);
    type(types, name, "QDII|纳斯达克|纳指|标普|日经|全球|海外|美国|美债|德国", ProductType.QDII);
    type(types, name, "港股通|恒生|沪港深|港股", ProductType.HK_CONNECT);
    type(types, name, "REIT|基础设施", ProductType.REIT);
    type(types, name, "黄金|白银|豆粕|能源化工|原油|商品|有色期货|上海金", ProductType.COMMODITY);
    type(types, name, "养老目标", ProductType.PENSION_TARGET);
    type(types, name, "Y(?:类)?$", ProductType.PENSION_Y);
    type(types, name, "持有|定期开放|定开|封闭", ProductType.HOLDING_PERIOD);
    type(types, name, "发起", ProductType.SPONSORED);
    type(types, name, "科创|创业板|双创|北交所|北证|可转债|量化对冲", ProductType.BOARD_SPECIFIC);
    type(types, name, "保本", ProductType.CAPITAL_PROTECTED);
    return types;
  }

  private static void type(
      Set<ProductType> types, String name, String words, ProductType... found) {
    if (Pattern.compile(words).matcher(name).find()) {
      types.addAll(List.of(found));
    }
  }
}
