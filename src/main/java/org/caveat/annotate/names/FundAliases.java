package org.caveat.annotate.names;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;

/**
 * Further names of the funds in a text: those it defines (以下简称…), those that stand without their
 * type after they stood with it, short names below legal names in a list, and private funds by
 * their own.
 */
final class FundAliases {
  private static final Scan DEFINED =
      new Scan("(?:简称|扩位简称|场内简称)(?:为|是|:)?[“\"'「]?([\\u4e00-\\u9fa5A-Za-z0-9]{3,14})[”\"'」]?");
  private static final Pattern NOT_FUND =
      Pattern.compile("(?:本公司|基金|本基金|.*(?:公司|管理人|奖|证券|银行|指数|办法|合同|基金销售)|[^基]{2,4}基金|北京汇成)");
  private static final Pattern FUND_WORD =
      Pattern.compile("ETF|LOF|FOF|REIT|混合|债|货币|指数|联接|股票|^" + HouseNames.BRAND);
  private static final Pattern TYPE_WORDS =
      Pattern.compile(
          "(?:股票|混合|债券|货币|灵活配置|指数|型|证券投资基金|基金|ETF|联接|发起式?|[A-Z]类?|[一二三六九\\d]+个?[年月]持有期?|定期开放|中短期?)+$");
  private static final Scan LISTED =
      new Scan(
          "(?:证券投资基金"
              + HouseNames.BRACKET
              + "|联接基金)\\s*\\n("
              + HouseNames.BRAND
              + "[\\u4e00-\\u9fa5A-Za-z0-9()-]{1,12})(?=\\s*\\n)");

  private static final Scan GRADE = new Scan("分级|优先|进取|稳健");
  private static final Scan GRADED =
      new Scan(
          "(?<own>(?![的和与及是为购继])[\\u4e00-\\u9fa5]{2})(?:分级|优先|进取|稳健)(?=产品|基金|两[个只]|[和与、,。;)]|的)");

  /** A line of a table or list that is nothing but a house and a short name. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t|]*("
              + HouseNames.BRAND
              + ")([\\u4e00-\\u9fa5]{2,6})(?<!银行|证券|基金|保险|信托|期货|公司|集团|财富|资管|股份|经理|管理|人寿)[ \\t|]*$");

  /** What a form gives as the product's name, or a number before the type: 产品名称:某某3期, 某某1号基金. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:产品|基金)名称:? {0,2}([\\u4e00-\\u9fa5]{2,10}(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[期号][A-Z]?)"
              + "|(?<=^|[\\s。,;:(])([\\u4e00-\\u9fa5]{2,8}[0-9]{1,2}号(?:私募证券投资|私募|证券投资)?基金)(?!公司|经理)");

  private static final Scan PRIVATE = new Scan("(?:财富|成长|价值|稳健|阿尔法)基金(?!公司|经理|管理|会)");
  private static final Pattern PRIVATE_NAME =
      Pattern.compile("(?:^|[\\s。,;:(]|致|成立|旗下)([\\u4e00-\\u9fa5]{2,6})$");

  /** Words of kinds of fund, not of one fund's name. */
  private static final Pattern KIND =
      Pattern.compile("私募|我们|主权|[大中小]盘|风格|型$|类$|蓝筹|深度|积极|优质|国家|传统|典型");

  private FundAliases() {}

  /** Names of private funds, which open with no known house. */
  static Set<String> privateFunds(String text) {
    Set<String> names = new TreeSet<>();
    Scan.Hits types = PRIVATE.in(text);
    while (types.find()) {
      int from = Math.max(0, types.start() - 9);
      Matcher own = PRIVATE_NAME.matcher(text.substring(from, types.start()));
      if (own.find() && !KIND.matcher(own.group(1)).find()) {
        names.add(own.group(1) + types.group());
      }
    }
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      names.add(numbered.group(1) != null ? numbered.group(1) : numbered.group(2));
    }
    return names;
  }

  /**
   * @param known names found so far
   */
  static Set<String> of(String text, Collection<String> known) {
    Set<String> aliases = new TreeSet<>();
    if (!known.isEmpty()) {
      defined(text, known, aliases);
    }
    for (String name : known) {
      String base = TYPE_WORDS.matcher(name).replaceFirst("");
      if (base.length() >= 4 && base.length() < name.length() && isHoused(base)) {
        aliases.add(base);
      }
      classes(text, base, aliases);
    }
    aliases.addAll(lines(text, known));
    aliases.addAll(graded(text));
    Scan.Hits listed = LISTED.in(text);
    while (listed.find()) {
      aliases.add(listed.matcher().group(1));
    }
    return aliases;
  }

  /** The shares of a fund that is parted into two: 同庆A and 同庆B of 长盛同庆. */
  private static void classes(String text, String base, Set<String> aliases) {
    String house = Houses.brand(base);
    String own = house == null ? "" : base.substring(base.indexOf(house) + house.length());
    if (own.length() >= 2 && text.contains(own + "A") && text.contains(own + "B")) {
      aliases.add(own + "A");
      aliases.add(own + "B");
    }
  }

  /** Funds in grades, where the text has two of their names: 瑞福分级, 瑞福优先, 瑞福进取. */
  private static Set<String> graded(String text) {
    if (!GRADE.isIn(text)) {
      return Set.of();
    }
    Map<String, Set<String>> byOwn = new TreeMap<>();
    for (Scan.Hits grades = GRADED.in(text); grades.find(); ) {
      byOwn
          .computeIfAbsent(grades.matcher().group("own"), own -> new TreeSet<>())
          .add(grades.group());
    }
    Set<String> names = new TreeSet<>();
    byOwn.values().stream().filter(n -> n.size() > 1).forEach(names::addAll);
    return names;
  }

  /** Lines like the line of a known fund of the same house. */
  private static Set<String> lines(String text, Collection<String> known) {
    Set<String> like = new TreeSet<>();
    Set<String> houses = new TreeSet<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String name = line.group(1) + line.group(2);
      like.add(name);
      if (known.contains(name)) {
        houses.add(line.group(1));
      }
    }
    like.removeIf(name -> houses.stream().noneMatch(name::startsWith));
    return like;
  }

  /** Whether the characters of the alias stand in the name in this order. */
  private static boolean abbreviates(String alias, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < alias.length(); i++) {
      at += name.charAt(i) == alias.charAt(at) ? 1 : 0;
    }
    return at == alias.length();
  }

  private static void defined(String text, Collection<String> known, Set<String> aliases) {
    Scan.Hits hits = DEFINED.in(text);
    while (hits.find()) {
      String name = hits.matcher().group(1);
      if (!NOT_FUND.matcher(name).matches()
          && (FUND_WORD.matcher(name).find()
              || known.stream().anyMatch(k -> abbreviates(name, k)))) {
        aliases.add(name);
      }
    }
  }

  private static boolean isHoused(String base) {
    return Lexicon.MANAGERS.stream()
        .anyMatch(b -> base.length() >= b.length() + 2 && base.startsWith(b));
  }
}
