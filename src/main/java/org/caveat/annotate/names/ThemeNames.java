package org.caveat.annotate.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;
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
  private static final int CODE_LENGTH = 6;

  private static final Scan TYPE =
      new Scan(
          "(?:ETF|REIT)s?(?:联接)?(?:AU|"
              + HouseNames.BRAND
              + ")?(?:基金)?"
              + HouseNames.CLASS
              + "|联接(?:基金)?[ACEFIY](?![A-Za-z])");
  private static final Scan ETF_CODE =
      new Scan("ETF(?:基金)?(?:\\(|\\s?\\|\\s?|\\s)(?:S[HZ])?[0-9]{6}");
  private static final Scan CODE =
      new Scan("\\((?:代码:?|S[HZ])?(?!9[38])([0-9]{6})(?:\\.[A-Za-z]{2})?\\)");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:.*(?:(?<!黄金)股票|债券|跨境|商品|货币|混合|指数|行业|主题|宽基|窄基|规模|境内|海外|境外|策略|因子|权益|场内|单只|范围|重心|全市场|类|型|各|多只|所有|互联互通|支|家|个|新|老|大|小|首|何|什么|简答|关于|因此|关|点|述|数|某|某只|批|两市|全部|市场|多|卖|买|此))?(?:ETF|REIT)s?(?:联接)?(?:基金)?");
  private static final Pattern COUNTED =
      Pattern.compile("(?:[0-9一二三四五六七八九十两多几][只支]|首[只单]|批|类|些|各|最[大好优强]的|新的)$");
  private static final Pattern RANKED =
      Pattern.compile("首位|榜首|类|中|整体|产品|板块|赛道|第[一二三]|前[三五十](?!大?重仓)");
  private static final Pattern EXAMPLE = Pattern.compile("(?:如|比如|以)$");
  private static final Pattern HOUSED = Pattern.compile(HouseNames.BRAND + "的$");
  private static final Pattern CODE_BEFORE =
      Pattern.compile("(?<![0-9])(?:1[568]|5[01268])[0-9]{4}[\\s|)]{0,4}$");
  private static final Pattern INDEX_NAMED =
      Pattern.compile("中证|国证|上证|深证|恒生|沪深|标普|纳指|纳斯达克|创业板|科创|北证|MSCI|A[0-9]{2,3}");
  private static final Pattern BARE = Pattern.compile("(?:ETF|REIT)s?(?:基金)?$");
  private static final Pattern TRUSTS = Pattern.compile("公募|首只|首单|旗下|项目|类");
  private static final Pattern TRADED =
      Pattern.compile(
          "\\s?(?:\\([0-9](?![0-9.]{0,5}%)|为例|大?跌|大?涨|上涨\\s?[0-9]|下跌\\s?[0-9]|跟踪|收涨|收跌|报收|盘中|成交|早盘|午后|大?拉升|\\(\\)|走[高低强弱]|的?管理费|的?费率|分别(?:净|增|减)|净流[出入]|份额(?:增|减)|增加了|减少了|的PE|的市盈率|长期复合|近\\S{1,3}[年月周]|翻红|溢价|净|今日|放量|连[涨跌]|还[涨跌]|报[0-9]|[高低]开|夜盘|尾盘|回踩|前十大?重仓|而言|上市(?!公司))");
  private static final Pattern JOINT =
      Pattern.compile("(?:\\([0-9]{6}(?:\\.S[HZ])?\\))?(?:[、和及与]|以及)");
  private static final Pattern CLASS_ALONE = Pattern.compile("(?:联接|[A-Z]类)?(?:基金|份额)?[A-Z]?类?");
  private static final Pattern OF_FUND =
      Pattern.compile("(?:基金|混合|债券|股票|货币|ETF|联接|LOF|(?<!宝)宝|成长|优选|增长|收益|回报)[A-Z]?$");

  private final String text;
  private final Set<String> coded;

  private ThemeNames(String text) {
    this.text = text;
    this.coded = codedSomewhere();
  }

  static void find(String text, Consumer<Span> names) {
    ThemeNames themes = new ThemeNames(text);
    themes.traded(names);
    themes.coded(names);
  }

  private void traded(Consumer<Span> names) {
    List<Span> candidates = new ArrayList<>();
    BitSet products = new BitSet();
    int free = 0;
    for (Scan.Hits types = TYPE.in(text); types.find(); ) {
      int theme = themeEnd(types.start());
      int start = themeStart(theme, free);
      if (start < theme) {
        Span name = coded(new Span(NameStart.of(text, theme, start), types.end()));
        if (isOneProduct(name)) {
          products.set(candidates.size());
        }
        candidates.add(name);
        free = types.end();
      }
    }
    withNeighbours(candidates, products);
    products.stream().forEach(i -> names.accept(candidates.get(i)));
  }

  /** What stands in one list with a product is a product too: 医疗ETF、创新药ETF(513120). */
  private void withNeighbours(List<Span> candidates, BitSet products) {
    for (int i = 1; i < candidates.size(); i++) {
      if (products.get(i - 1) && isListed(candidates.get(i - 1), candidates.get(i))) {
        products.set(i);
      }
    }
    for (int i = candidates.size() - 2; i >= 0; i--) {
      if (products.get(i + 1) && isListed(candidates.get(i), candidates.get(i + 1))) {
        products.set(i);
      }
    }
  }

  private boolean isListed(Span one, Span next) {
    return next.start() - one.end() < 16
        && JOINT.matcher(text.substring(one.end(), next.start())).matches()
        && mayBeOne(one)
        && mayBeOne(next);
  }

  private boolean mayBeOne(Span span) {
    String before = text.substring(Math.max(0, span.start() - 4), span.start());
    return span.length() >= SHORTEST
        && !GENERIC.matcher(span.of(text).replace(" ", "")).matches()
        && !COUNTED.matcher(before).find()
        && !RANKED.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Where the theme before a type ends: 红利 ETF has a gap. */
  private int themeEnd(int type) {
    return type > 0 && text.charAt(type - 1) == ' ' ? type - 1 : type;
  }

  private int themeStart(int type, int free) {
    boolean styled = text.startsWith("增强", type - 2) || text.startsWith("策略", type - 2);
    return afterCode(
        NameStart.wordStart(text, type, Math.max(free, type - THEME - (styled ? 2 : 0))));
  }

  /** The start without the fund code that stands right before the name: 159227航空航天ETF. */
  private int afterCode(int start) {
    int from = start;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(from + CODE_LENGTH, text.length());
    boolean code = to > start && Codes.isFund(text.substring(from, to));
    return code && !Character.isDigit(text.charAt(to)) ? to : start;
  }

  /** A theme's ETF is one product when it stands with its code or house, or is traded. */
  private boolean isOneProduct(Span span) {
    String name = span.of(text);
    String before = text.substring(Math.max(0, span.start() - 4), span.start());
    if (!mayBeOne(span)) {
      return false;
    }
    return !BARE.matcher(name).find()
        || Lexicon.MANAGERS.stream().anyMatch(name::startsWith)
        || name.endsWith("REIT") && name.length() > 7 && !TRUSTS.matcher(name).find()
        || TRADED.matcher(text).region(span.end(), text.length()).lookingAt()
        || CODE_BEFORE.matcher(text.substring(Math.max(0, span.start() - 10), span.start())).find()
        || HOUSED.matcher(text.substring(Math.max(0, span.start() - 8), span.start())).find()
        || EXAMPLE.matcher(before).find() && INDEX_NAMED.matcher(name).lookingAt()
        || coded.contains(name.replaceFirst("(?<=ETF).*", ""));
  }

  /** The part of the name that stands with a code somewhere in the text; else the whole. */
  private Span coded(Span name) {
    int end = text.indexOf("ETF", name.start()) + 3;
    for (int i = name.start(); i + SHORTEST <= end && end <= name.end(); i++) {
      if (coded.contains(text.substring(i, end))) {
        return new Span(i, name.end());
      }
    }
    return name;
  }

  /** All that may be the name before ETF and a code, from the shortest to the longest. */
  private Set<String> codedSomewhere() {
    Set<String> names = new HashSet<>();
    for (Scan.Hits codes = ETF_CODE.in(text); codes.find(); ) {
      int end = codes.start() + 3;
      int start = NameStart.wordStart(text, codes.start(), Math.max(0, codes.start() - THEME));
      for (int i = start; i + SHORTEST <= end; i++) {
        names.add(text.substring(i, end));
      }
    }
    return names;
  }

  /** A name before a bracketed code of the fund segments. */
  private void coded(Consumer<Span> names) {
    Scan.Hits codes = CODE.in(text);
    while (codes.find()) {
      int limit = Math.max(0, codes.start() - CODED_NAME);
      String name = text.substring(NameStart.wordStart(text, codes.start(), limit), codes.start());
      boolean fund = Codes.isFund(codes.matcher().group(1)) || OF_FUND.matcher(name).find();
      if (fund && name.length() >= 2) {
        int start = NameStart.of(text, codes.start(), limit);
        boolean led = start < codes.start();
        Span span = new Span(led ? start : codes.start() - name.length(), codes.start());
        if (!CLASS_ALONE.matcher(span.of(text)).matches()) {
          names.accept(span);
        }
      }
    }
  }
}
