package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.names.FundTypes;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.ProductType;
import org.caveat.text.Span;

/**
 * Names and codes that cannot belong together by what the text itself says and how exchanges give
 * codes; no knowledge of the market is used.
 */
final class NameCodes {
  /** Exchange-traded funds; 519 is sold off the exchange. */
  private static final Pattern ETF_CODE =
      Pattern.compile("(?:51(?!9)|52|53|56|58)\\d{4}|159\\d{3}");

  private static final Pattern OPEN_CODE = Pattern.compile("0[0-2]\\d{4}");
  private static final Pattern SHENZHEN = Pattern.compile("(?:15|16|18)\\d{4}");
  private static final Scan ODD_CODE =
      new Scan("基金代码(?:为|是|:| )*(?<code>\\d{1,5}|\\d{7,9})(?![\\d.a-z])");
  private static final Set<ProductType> MAJOR =
      EnumSet.of(
          ProductType.EQUITY,
          ProductType.MIXED,
          ProductType.BOND,
          ProductType.MONEY_MARKET,
          ProductType.REIT);

  private final Text text;
  private final List<Contradiction> found = new ArrayList<>();

  private NameCodes(Text text) {
    this.text = text;
  }

  static List<Contradiction> find(Text text, List<Fact> facts) {
    NameCodes codes = new NameCodes(text);
    List<NamedCode> pairs = NamedCode.of(text.raw(), facts);
    pairs.forEach(codes::exchange);
    codes.oneNameEach(pairs);
    codes.oneCodeEach(pairs);
    codes.sixDigits();
    return codes.found;
  }

  /**
   * A feeder has no code of an exchange, an ETF none of the open funds, Shanghai none of Shenzhen.
   */
  private void exchange(NamedCode pair) {
    Set<ProductType> types = pair.name().types();
    boolean feeder = types.contains(ProductType.FEEDER);
    boolean etf = types.contains(ProductType.ETF) && !feeder && pair.name().name().contains("ETF");
    String suffix = suffix(pair.code().span());
    boolean market =
        suffix.equals(".SZ") && pair.digits().startsWith("5")
            || suffix.equals(".SH") && SHENZHEN.matcher(pair.digits()).matches();
    if (market
        || feeder && ETF_CODE.matcher(pair.digits()).matches()
        || etf && pair.isTight() && OPEN_CODE.matcher(pair.digits()).matches()) {
      add(pair, pair.span(), pair.digits() + suffix + " ≠ " + pair.name().name());
    }
  }

  private String suffix(Span code) {
    int end = Math.min(text.raw().length(), code.end() + 3);
    String after = text.raw().substring(code.end(), end).toUpperCase(java.util.Locale.ROOT);
    return after.matches("\\.S[HZ]") ? after : "";
  }

  /** One code stands with names of two houses, or of a bond fund here and a share fund there. */
  private void oneNameEach(List<NamedCode> pairs) {
    Map<String, FundMention> first = new HashMap<>();
    for (NamedCode pair : pairs) {
      FundMention other = first.putIfAbsent(pair.digits(), pair.name());
      if (other != null
          && (differInHouse(other, pair.name()) || differInType(other, pair.name()))) {
        add(pair, other.span(), pair.digits() + ": " + pair.name().name() + " ≠ " + other.name());
      }
    }
  }

  private static boolean differInHouse(FundMention one, FundMention other) {
    String house = Houses.brand(one);
    String second = Houses.brand(other);
    return house != null
        && second != null
        && !house.equals(second)
        && !one.name().contains(second)
        && !other.name().contains(house);
  }

  private static boolean differInType(FundMention one, FundMention other) {
    Set<ProductType> types = EnumSet.copyOf(MAJOR);
    types.retainAll(one.types());
    Set<ProductType> others = EnumSet.copyOf(MAJOR);
    others.retainAll(other.types());
    return types.size() == 1 && others.size() == 1 && !types.equals(others);
  }

  /** One share class stands with two codes. */
  private void oneCodeEach(List<NamedCode> pairs) {
    Map<String, NamedCode> first = new HashMap<>();
    for (NamedCode pair : pairs) {
      boolean classed = !FundTypes.shareClass(pair.name().name()).isEmpty();
      NamedCode other = classed ? first.putIfAbsent(pair.name().name(), pair) : null;
      if (other != null && !other.digits().equals(pair.digits())) {
        String detail = pair.name().name() + ": " + pair.digits() + " ≠ " + other.digits();
        add(pair, other.span(), detail);
      }
    }
  }

  private void sixDigits() {
    Scan.Hits hits = ODD_CODE.in(text.masked());
    while (hits.find()) {
      String code = hits.matcher().group("code");
      Span span = new Span(hits.matcher().start("code"), hits.end());
      found.add(new Contradiction(span, Kind.NAME_CODE, code.length() + " ≠ 6", span));
    }
  }

  private void add(NamedCode pair, Span other, String detail) {
    found.add(new Contradiction(pair.span(), Kind.NAME_CODE, detail, other));
  }
}
