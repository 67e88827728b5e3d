package org.caveat.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.FundMention;
import org.caveat.facts.ProductType;
import org.caveat.text.Han;
import org.caveat.text.Span;

/**
 * Finds six-digit fund codes and tells them from stock and index codes, telephone and licence
 * numbers.
 */
final class Codes {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![0-9A-Za-z.〔\\[-])(?:(SH|SZ|OTCFUND\\|))?([0-9]{6})(?:\\.(OF|SH|SZ|of|sh|sz))?(?<!9[38]\\d{4})(?![0-9A-Za-z%]|\\.[0-9])");
  private static final Pattern EXCHANGE_SEGMENT =
      Pattern.compile("(?:5[0123568]\\d|15[0-9]|16\\d|18[0-9]|50[0-9])\\d{3}");
  private static final Pattern NOT_BEFORE =
      Pattern.compile(
          "(?s).*(?:(?:股票|证券)代码|电话|邮编|编码|传真|证号|许可|号|￥|元|编号|QQ|qq|微信|指数代码|指数)[::\\s]{0,3}$");
  private static final Pattern SAID =
      Pattern.compile(".*(?:代码|基金|份额|类)[^。;\\n]{0,14}$", Pattern.DOTALL);
  private static final Pattern FUND_CODE =
      Pattern.compile("基金(?:主)?代码[^。;\\n0-9]{0,6}$|(?:交易|申购|认购)代码(?:为|:)?$|基金(?:首发|发行)? ?$");

  /** What is said of a fund right after its code. */
  private static final Pattern OF_FUND =
      Pattern.compile("\\s?(?:[这那][只支款个]?(?:基金|ETF)|是[^,。;]{0,18}(?:ETF|LOF|基金|成立的)|的?(?:ETF)?联接)");

  /** A code of the funds' segments is one where something is held, bought, listed or meant. */
  private static final Pattern IN_LIST = Pattern.compile("(?:[、(【:]|持有|买入|卖出|关注|加仓|减仓|定投|例?如|即)$");

  private static final Pattern UNIT = Pattern.compile("\\s?[元份手股人户次万亿点倍美港日年期个只家条位名吨号]");

  private static final Pattern AFTER_HOUSE = Pattern.compile(HouseNames.BRAND + " ?$");
  private static final int LONGEST_HOUSE = 8;
  private static final Pattern HOUSED = Pattern.compile(" ?\\(" + HouseNames.BRAND + "\\)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s(:、,A-Z/|类代码基金策略指数增强]*");
  private static final Pattern AFTER = Pattern.compile("[ \\t|):]{0,4}");
  private static final int NEAR = 8;
  private static final int A_LIST = 3;

  private Codes() {}

  /** Whether the code lies in a segment that exchanges give to funds alone. */
  static boolean isFund(String code) {
    return EXCHANGE_SEGMENT.matcher(code).matches();
  }

  static List<FundMention> find(String text, List<FundMention> names) {
    boolean list = names.size() >= A_LIST;
    List<FundMention> codes = new ArrayList<>();
    Map<String, Set<ProductType>> known = new HashMap<>();
    List<Span> open = new ArrayList<>();
    Matcher m = CODE.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(2), m.end(2));
      FundMention named = namedBeside(names, span, text);
      if (names.stream().noneMatch(n -> n.span().overlaps(span))
          && (named != null || !isOther(text, m.start()))) {
        if (named != null || isFundCode(text, m, list)) {
          Set<ProductType> types = named == null ? Set.of() : named.types();
          known.merge(m.group(2), types, (one, other) -> one.isEmpty() ? other : one);
        }
        open.add(span);
      }
    }
    for (Span span : open) {
      String code = span.of(text);
      if (known.containsKey(code)) {
        codes.add(new FundMention(span, code, code, "", known.get(code), true, 1));
      }
    }
    return codes;
  }

  /** A number of something else by the words before it: a stock, a telephone, a licence. */
  private static boolean isOther(String text, int start) {
    return NOT_BEFORE.matcher(text.substring(Math.max(0, start - 20), start)).matches();
  }

  /** The fund whose name stands right before the code, or right after it. */
  private static FundMention namedBeside(List<FundMention> names, Span code, String text) {
    for (FundMention name : names) {
      boolean before = name.span().end() <= code.start();
      int from = before ? name.span().end() : code.end();
      int to = before ? code.start() : name.span().start();
      if (to >= from
          && to - from <= NEAR
          && (before ? BETWEEN : AFTER).matcher(text.substring(from, to)).matches()) {
        return name;
      }
    }
    return null;
  }

  private static boolean isFundCode(String text, Matcher m, boolean list) {
    String before = text.substring(Math.max(0, m.start() - 20), m.start());
    if ("OF".equalsIgnoreCase(m.group(3))
        || "OTCFUND|".equals(m.group(1))
        || FUND_CODE.matcher(before).find()
        || OF_FUND.matcher(text).region(m.end(), text.length()).lookingAt()
        || isFund(m.group(2)) && (isAfterHouse(text, m.start()) || isListed(text, before, m))) {
      return true;
    }
    boolean alone = isAlone(text, m.start(), m.end());
    boolean inSegment = isFund(m.group(2)) || m.group(2).startsWith("0");
    boolean classed =
        text.substring(0, m.start()).matches("(?s).*[A-Z] ?类[:(]? ?$")
            || text.startsWith("/", m.end()) && text.substring(m.end()).matches("(?s)/[A-Z]类.*");
    boolean ofStock = isBracketed(text, m.start());
    return classed
        || HOUSED.matcher(text).region(m.end(), text.length()).lookingAt()
        || inSegment
            && (SAID.matcher(before).matches() && before.contains("代码")
                || list && alone && !ofStock)
        || isFund(m.group(2)) && (m.group(3) != null || m.group(1) != null);
  }

  private static boolean isListed(String text, String before, Matcher m) {
    return IN_LIST.matcher(before).find()
        && !m.group(2).endsWith("000")
        && !UNIT.matcher(text).region(m.end(), text.length()).lookingAt();
  }

  private static boolean isAfterHouse(String text, int start) {
    return AFTER_HOUSE.matcher(text.substring(Math.max(0, start - LONGEST_HOUSE), start)).find();
  }

  /** In brackets right after a word, which is then its name. */
  private static boolean isBracketed(String text, int start) {
    return start >= 2 && text.charAt(start - 1) == '(' && Han.is(text.charAt(start - 2));
  }

  /** In a list of codes: only codes and separators in its cell or line. */
  private static boolean isAlone(String text, int start, int end) {
    int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40);
    int to = text.indexOf('\n', end);
    String line = text.substring(from, to < 0 ? text.length() : Math.min(to, end + 40));
    return line.matches("[0-9\\s/、,;|A-Z:()类级前后端份额代码基金-]+")
        || line.matches(".*(?:基金|混合|债券|股票|货币|指数|联接|LOF|定开).*");
  }
}
