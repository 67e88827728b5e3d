package org.caveat.annotate.material;

import java.util.List;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;
import org.caveat.facts.ProductType;

/**
 * Who and what appears in a text.
 *
 * @param funds how often funds are named
 * @param houses how many houses' products or names appear
 * @param housed whether a house is named itself, and not only in a fund's name
 * @param coded whether a fund is named with its code
 * @param kindsOnly whether all funds named are kinds of fund (沪深300ETF), which one cannot buy
 * @param product whether the text speaks of "this fund" or "our product"
 * @param types whether products are told by type, private funds aside
 * @param isPublic whether nothing says that the product is a private fund
 * @param listed whether it is a page of captions and short lines
 * @param trackers how often index funds are spoken of without a name
 */
record Cast(
    long funds,
    long houses,
    boolean housed,
    boolean coded,
    boolean kindsOnly,
    boolean product,
    boolean types,
    boolean isPublic,
    boolean listed,
    long trackers) {

  /** So many houses' products side by side are a survey and no advertisement. */
  private static final int MANY_HOUSES = 4;

  /** So many lines, most of them this short, make a page of captions. */
  private static final int LINES = 6;

  private static final int BRIEF = 24;

  static Cast of(Text text, List<? extends Fact> mentions, PromotedFunds promoted) {
    List<? extends Fact> own =
        mentions.stream().filter(m -> !text.isBoilerplate(m.span())).toList();
    List<FundMention> funds =
        own.stream().filter(FundMention.class::isInstance).map(FundMention.class::cast).toList();
    return new Cast(
        funds.size(),
        Houses.count(own),
        own.stream().anyMatch(Cast::isHouse),
        funds.stream().anyMatch(f -> !f.code().isEmpty()),
        funds.stream().allMatch(Cast::isKind),
        PromotedFunds.speaksOfOwnProduct(text.masked()),
        promoted.types().stream().anyMatch(t -> t != ProductType.PRIVATE),
        !promoted.types().contains(ProductType.PRIVATE),
        isListed(text.raw()),
        PromotedFunds.trackers(text.masked()));
  }

  private static boolean isListed(String raw) {
    List<String> lines = raw.lines().filter(l -> !l.isBlank()).toList();
    long brief = lines.stream().filter(l -> l.length() < BRIEF).count();
    return lines.size() >= LINES && 2 * brief > lines.size();
  }

  private static boolean isKind(FundMention fund) {
    return fund.code().isEmpty() && !fund.types().isEmpty() && Houses.brand(fund) == null;
  }

  private static boolean isHouse(Fact mention) {
    return mention instanceof Mention m && m.kind() == MentionKind.MANAGER;
  }

  boolean isSurvey() {
    return houses >= MANY_HOUSES;
  }
}
