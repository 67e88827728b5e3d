package org.caveat.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Han;
import org.caveat.text.Span;

/**
 * Fund names that open with their theme: exchange short names (芯片ETF, 科创50ETF华夏), infrastructure
 * trusts, and whatever stands before the bracketed code of a fund. Found by their end, then read
 * leftwards.
 */
final class ThemeNames {
  private static final int THEME = 10;
  private static final int CODED_NAME = 14;
  private static final int SHORTEST = 5;

  private static final Scan TYPE =
      new Scan(
          "(?:ETF|REIT)s?(?:联接)?(?:AU|"
              + HouseNames.BRAND
              + ")?(?:基金)?"
              + HouseNames.CLASS
              + "|联接(?:基金)?[ACEFIY](?![A-Za-z])");
  private static final Scan ETF_CODE = new Scan("ETF(?:基金)?\\((?:S[HZ])?[0-9]{6}");
  private static final Scan CODE = new Scan("\\((?:代码:?|S[HZ])?([0-9]{6})(?:\\.[A-Za-z]{2})?\\)");

  /** Words of the sentence, not of the name: what follows the last of them is the name. */
  private static final Pattern LEADING =
      Pattern.compile(
          ".*(?:通过|投资于|投资|关注|买入|配置|借道|跟踪|对标|追踪|的|和|与|及|是|了|在|为|如|对|把|将|由|以|其中|包括|成立|旗下|上述|推出|发行|这只|该|本|以及|或|而|今日|盘中|当前|目前|从|看|有(?!色)|也|让|布局|相关|首只|一只|只|款|场内|代表|例如|比如|比|等|中|于|被|用|向|到|至|比较|认购|申购|增持|减持|卖出|持有|选择|定投|截至|代码|名称|同|并|即|批|随后|不少|部分|多数|主流|一键|可选|推荐|参与|叫|宣布|其|旗舰|首批|产品|上市|聚焦|场外|规模|标|就|加入|衡量|哪些|梳理|明确|近期|此外)");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:.*(?:(?<!黄金)股票|债券|跨境|商品|货币|混合|指数|行业|主题|宽基|窄基|规模|境内|海外|境外|策略|因子|权益|场内|单只|范围|重心|全市场|类|型|各|多只|所有|互联互通|支|家|个|新|老|大|小|首|何|什么|简答|关于|因此|关|点|述|数|某|某只|批|两市|全部|市场|多|卖|买|此))?(?:ETF|REIT)s?(?:联接)?(?:基金)?");
  private static final Pattern COUNTED = Pattern.compile("(?:多只|[0-9]只|首[只单]|批|几只|类|些|各)$");
  private static final Pattern EXAMPLE = Pattern.compile("(?:如|比如|以)$");
  private static final Pattern HOUSED = Pattern.compile(HouseNames.BRAND + "的$");
  private static final Pattern INDEX_NAMED =
      Pattern.compile("中证|国证|上证|深证|恒生|沪深|标普|纳指|纳斯达克|创业板|科创|北证|MSCI|A[0-9]{2,3}");
  private static final Pattern BARE = Pattern.compile("(?:ETF|REIT)s?(?:基金)?$");
  private static final Pattern TRUSTS = Pattern.compile("公募|首只|首单|旗下|项目|类");
  private static final Pattern TRADED =
      Pattern.compile(
          "\\s?(?:\\([0-9](?![0-9.]{0,5}%)|为例|大?跌|大?涨|上涨\\s?[0-9]|下跌\\s?[0-9]|跟踪|收涨|收跌|报收|盘中|成交|早盘|午后|大?拉升|\\(\\)|走[高低强弱]|近\\S{1,3}[年月周]|翻红|溢价|净|今日|放量|连[涨跌])");
  private static final Pattern CLASS_ALONE = Pattern.compile("(?:联接|[A-Z]类)?(?:基金|份额)?[A-Z]?类?");
  private static final Pattern OF_FUND =
      Pattern.compile("(?:基金|混合|债券|股票|货币|ETF|联接|LOF|宝|成长|优选|增长|收益|回报)[A-Z]?$");

  private final String text;
  private final Map<String, Boolean> coded = new HashMap<>();

  private ThemeNames(String text) {
    this.text = text;
  }

  static void find(String text, Consumer<Span> names) {
    ThemeNames themes = new ThemeNames(text);
    themes.traded(names);
    themes.coded(names);
  }

  private void traded(Consumer<Span> names) {
    Scan.Hits types = TYPE.in(text);
    int free = 0;
    while (types.find()) {
      int start = themeStart(types.start(), free);
      if (start < types.start()) {
        Matcher lead = LEADING.matcher(text).region(start, types.start());
        Span name = new Span(lead.lookingAt() ? lead.end() : start, types.end());
        if (isOneProduct(name)) {
          names.accept(name);
        }
        free = types.end();
      }
    }
  }

  private int themeStart(int type, int free) {
    boolean styled = text.startsWith("增强", type - 2) || text.startsWith("策略", type - 2);
    return wordStart(type, Math.max(free, type - THEME - (styled ? 2 : 0)));
  }

  private int wordStart(int end, int limit) {
    int start = end;
    while (start > limit && isOfName(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfName(char c) {
    return Han.is(c) || c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** A theme's ETF is one product when it stands with its code or house, or is traded. */
  private boolean isOneProduct(Span span) {
    String name = span.of(text);
    String before = text.substring(Math.max(0, span.start() - 4), span.start());
    if (span.length() < SHORTEST
        || GENERIC.matcher(name).matches()
        || COUNTED.matcher(before).find()) {
      return false;
    }
    return !BARE.matcher(name).find()
        || Lexicon.MANAGERS.stream().anyMatch(name::startsWith)
        || name.endsWith("REIT") && name.length() > 7 && !TRUSTS.matcher(name).find()
        || TRADED.matcher(text).region(span.end(), text.length()).lookingAt()
        || HOUSED.matcher(text.substring(Math.max(0, span.start() - 8), span.start())).find()
        || EXAMPLE.matcher(before).find() && INDEX_NAMED.matcher(name).lookingAt()
        || name.contains("ETF") && coded.computeIfAbsent(name, this::isCodedSomewhere);
  }

  private boolean isCodedSomewhere(String name) {
    Scan.Hits codes = ETF_CODE.in(text);
    while (codes.find()) {
      int end = text.indexOf('(', codes.start());
      if (text.startsWith(name, end - name.length())
          || text.startsWith(name, codes.start() + 3 - name.length())) {
        return true;
      }
    }
    return false;
  }

  /** A name before a bracketed code of the fund segments. */
  private void coded(Consumer<Span> names) {
    Scan.Hits codes = CODE.in(text);
    while (codes.find()) {
      int start = wordStart(codes.start(), Math.max(0, codes.start() - CODED_NAME));
      String name = text.substring(start, codes.start());
      boolean fund = Codes.isFund(codes.matcher().group(1)) || OF_FUND.matcher(name).find();
      if (fund && name.length() >= 2) {
        Matcher lead = LEADING.matcher(name);
        boolean led = lead.lookingAt() && lead.end() < name.length();
        Span span = new Span(start + (led ? lead.end() : 0), codes.start());
        if (!CLASS_ALONE.matcher(span.of(text)).matches()) {
          names.accept(span);
        }
      }
    }
  }
}
