package org.caveat.annotate.material;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.names.FundTypes;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.ProductType;

/** Tells the funds a document advertises from those it merely names, and of what types they are. */
public final class PromotedFunds {
  /** Share class and the word for fund at the end of a name. */
  private static final Pattern CLASS = Pattern.compile("(?:基金)?[A-Z]?(?:类(?:份额)?)?(?:基金)?$");

  /** The funds named first are those a text is about. */
  private static final int FIRST = 2;

  /** So many funds can be pointed at one by one. */
  private static final int FEW = 5;

  private static final Scan OWN_PRODUCT =
      new Scan(
          "本产品|本基金|(?:本|该|基金|投顾)组合|该产品|该基金|这只基金|这款产品|我们的基金|咱家|基金产品|买基金|购买基金|\\b(?:this|the|our) (?:fund|portfolio|strategy|etf|investment)\\b|\\byour?\\b[^.!?\\n]{0,60}\\b(?:invest|portfolio|retire|savings|returns?|income|funds?|wealth|money)");

  private static final Scan MONEY_YIELD = new Scan("[7七]日年化|万份(?:基金)?(?:单位)?收益");

  /** A product told by its type alone, and not to compare another with it. */
  private static final Scan UNNAMED =
      new Scan(
          "(?<![于与和同比及、代])(?:同业存单|货币市场|货币|中短债|短债|养老目标|个人养老金|养老|港股通|黄金|公募reits?|fof|qdii)[^,。;:+\\n]{0,8}(?:基金(?!组织)|etf|份额)(?:y(?:类|份额)*)?|(?<![于与和同比及、代])(?:固收\\+|(?:纯|短|二级|一级)债基(?!金))");

  /** A money market fund is what a heading or a sentence says the product is. */
  private static final Scan MONEY_FUND =
      new Scan(
          "\\n货币(?:市场)?基金(?=[-—:\\n])|(?:是|为|一只|一手|场内的?|这款|这只)[^,。;:\\n]{0,12}货币(?:市场)?(?:基金|etf)");

  private static final Scan TRACKER = new Scan("etf|指数基金");

  private static final Scan NOT_PUBLIC = new Scan("私募|合格投资者|代客理财");
  private static final Scan ENGLISH_PRIVATE =
      new Scan("\\b(?:private fund|hedge fund|irr|moic)\\b");

  private final Text text;
  private final Map<String, List<FundMention>> funds = new LinkedHashMap<>();

  public PromotedFunds(Text text, List<? extends Fact> mentions) {
    this.text = text;
    for (Fact mention : mentions) {
      if (mention instanceof FundMention fund) {
        funds.computeIfAbsent(base(fund), k -> new ArrayList<>()).add(fund);
      }
    }
  }

  static boolean speaksOfOwnProduct(String masked) {
    return OWN_PRODUCT.isIn(masked);
  }

  /** How often index funds are spoken of without a name. */
  static long trackers(String masked) {
    Scan.Hits hits = TRACKER.in(masked);
    long count = 0;
    while (hits.find()) {
      count++;
    }
    return count;
  }

  /** How many funds the mentions name, share classes and bare codes not counted. */
  public static long count(List<? extends Fact> mentions) {
    return mentions.stream()
        .filter(FundMention.class::isInstance)
        .map(FundMention.class::cast)
        .filter(f -> !f.name().matches("\\d+"))
        .map(PromotedFunds::base)
        .distinct()
        .count();
  }

  /** The name without share class and the word for fund, so that all classes are one fund. */
  public static String base(FundMention fund) {
    return CLASS.matcher(fund.name()).replaceFirst("");
  }

  /** The mentions, each marked whether its fund is advertised. */
  public List<Fact> mark(List<? extends Fact> mentions) {
    Set<FundMention> advertised = Set.copyOf(promoted());
    List<Fact> marked = new ArrayList<>();
    for (Fact mention : mentions) {
      marked.add(mention instanceof FundMention f ? f.promoted(advertised.contains(f)) : mention);
    }
    return marked;
  }

  private List<FundMention> promoted() {
    List<FundMention> promoted = new ArrayList<>();
    int place = 0;
    for (List<FundMention> mentions : funds.values()) {
      if (place++ < FIRST
          || mentions.size() > 1
          || isPointedAt(mentions)
          || mentions.stream().anyMatch(this::isHeading)) {
        promoted.addAll(mentions);
      }
    }
    return promoted;
  }

  /** With its code, and not one of a long list of funds. */
  private boolean isPointedAt(List<FundMention> mentions) {
    return funds.size() <= FEW && mentions.stream().anyMatch(f -> !f.code().isEmpty());
  }

  /** Whether a name makes up a line, as on the cards of a list of products. */
  private boolean isHeading(FundMention fund) {
    String raw = text.raw();
    int start = fund.span().start();
    int end = fund.span().end();
    return start > 0
        && raw.charAt(start - 1) == '\n'
        && (end == raw.length() || raw.charAt(end) == '\n');
  }

  boolean areNamed() {
    return !funds.isEmpty();
  }

  Set<ProductType> types() {
    Set<ProductType> types = EnumSet.noneOf(ProductType.class);
    promoted().forEach(f -> types.addAll(f.types()));
    if (types.isEmpty()) {
      types.addAll(unnamed());
    }
    boolean money = MONEY_YIELD.isIn(text.masked()) || MONEY_FUND.isIn(text.masked());
    if (money && !types.contains(ProductType.NCD)) {
      types.add(ProductType.MONEY_MARKET);
    }
    if (isPrivate()) {
      types.add(ProductType.PRIVATE);
    }
    return types;
  }

  private Set<ProductType> unnamed() {
    Set<ProductType> types = EnumSet.noneOf(ProductType.class);
    Scan.Hits m = UNNAMED.in(text.masked());
    while (m.find()) {
      types.addAll(FundTypes.of(m.group().toUpperCase(Locale.ROOT)));
    }
    return types;
  }

  /** A private fund says so, or is a Chinese "fund" without house, code and legal type. */
  private boolean isPrivate() {
    boolean unlike =
        !funds.isEmpty()
            && funds.values().stream()
                .flatMap(List::stream)
                .allMatch(
                    f ->
                        f.types().isEmpty()
                            && f.code().isEmpty()
                            && Houses.brand(f) == null
                            && f.name().chars().anyMatch(Character::isIdeographic));
    boolean named = funds.isEmpty() && NOT_PUBLIC.isIn(text.masked());
    return unlike || named || ENGLISH_PRIVATE.isIn(text.masked());
  }
}
