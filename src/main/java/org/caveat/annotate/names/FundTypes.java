package org.caveat.annotate.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.ProductType;

/** What a fund's name says of the product: its types and its share class. */
public final class FundTypes {
  private record Word(Pattern words, List<ProductType> types) {}

  private static final List<Word> WORDS =
      List.of(
          word("ETF|交易型开放式", ProductType.ETF, ProductType.INDEX),
          word("指数|中证|国证|沪深300|上证|深证|MSCI|富时中国", ProductType.INDEX),
          word("联接", ProductType.FEEDER, ProductType.INDEX),
          word("股票", ProductType.EQUITY),
          word("混合|灵活配置", ProductType.MIXED),
          word("债|固收\\+", ProductType.BOND),
          word("短债|中短债", ProductType.SHORT_BOND),
          word("货币|现金宝|现金增利|添利宝", ProductType.MONEY_MARKET),
          word("同业存单|存单", ProductType.NCD),
          word("FOF|基金中基金", ProductType.FOF),
          word("LOF", ProductType.LOF),
          word("QDII|纳斯达克|纳指|标普(?!中国|A股|红利)|日经|全球|海外|美国|美债|德国", ProductType.QDII),
          word("港股通|恒生|沪港深|港股", ProductType.HK_CONNECT),
          word("REIT|基础设施", ProductType.REIT),
          word("黄金|白银|豆粕|能源化工|原油|商品|有色期货|上海金", ProductType.COMMODITY),
          word("养老目标", ProductType.PENSION_TARGET),
          word("个人养老金|Y(?:类|份额)*$", ProductType.PENSION_Y),
          word("持有|定期开放|定开|封闭", ProductType.HOLDING_PERIOD),
          word("发起", ProductType.SPONSORED),
          word("科创|创业板|双创|北交所|北证|可转债|量化对冲", ProductType.BOARD_SPECIFIC),
          word("保本", ProductType.CAPITAL_PROTECTED));

  private static final Pattern CLASS = Pattern.compile("([ABCDEFHIRSY])(?:类(?:份额)?)?$");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:ETF|LOF|FOF|QDII|REITS?)$");

  private FundTypes() {}

  private static Word word(String words, ProductType... types) {
    return new Word(Pattern.compile(words), List.of(types));
  }

  /** The house's own name says nothing of the product (兴证全球). */
  public static Set<ProductType> of(String fullName) {
    String brand = Houses.brand(fullName);
    String name = brand == null ? fullName : fullName.replace(brand, "");
    Set<ProductType> types = EnumSet.noneOf(ProductType.class);
    for (Word word : WORDS) {
      if (word.words().matcher(name).find()) {
        types.addAll(word.types());
      }
    }
    return types;
  }

  /** "A", "C", "Y", ...; "" when the name ends in none. */
  public static String shareClass(String name) {
    Matcher letter = CLASS.matcher(name);
    return letter.find() && !ABBREVIATION.matcher(name).find() ? letter.group(1) : "";
  }
}
