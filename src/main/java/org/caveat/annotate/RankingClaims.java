package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.facts.Context;
import org.caveat.facts.RankingClaim;
import org.caveat.facts.RankingClaim.Basis;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/**
 * Finds ranks, percentiles and "top N" claims and which of their evidence stands in the sentence.
 */
final class RankingClaims {
  private static final Scan RANK =
      new Scan(
          "(?:同类|同业|全市场|行业|业绩|收益率?|回报|涨幅|规模|成交额|净流入|可比基金|两市|全部)[^,。;]{0,16}?(?:排名?|位列|位居|位于|居|名列|跻身|排在)?(?:第[一二三四五六七八九十\\d]+(?!季|代|大|批|轮|次|个|条|层|三方)名?|前[\\d一二三四五六七八九十]+(?:/\\d+|%|名|位|分之[一二三四五\\d])?|榜首|首位|冠军|亚军|季军|三甲|榜眼|探花|前茅|前列)"
              + "|(?:排名|位列|位居|位于|名列|高居|跻身|荣登|登顶|夺得|摘得|斩获)[^,。;]{0,8}?(?:第[一二三四五六七八九十\\d]+(?!季|代|大|批|轮|次|个|条|层)名?|\\d+/\\d+(?:[^,。;]{0,2}\\d+/\\d+)?|前[\\d一二三四五六七八九十]+(?:/\\d+|%|名|位)?|榜首|首位|冠军|三甲)"
              + "|(?:冠军基|业绩冠军|收益冠军|涨幅冠军|第一名|同类第[一1]|(?:top|TOP) ?\\d{1,3})");
  private static final Pattern AGENCY =
      Pattern.compile("\ue005|银河证券|海通|晨星|招商证券|上海证券|天相|济安|morningstar|评价中心|基金研究");
  private static final Pattern PERIOD =
      Pattern.compile("近\\S{1,3}[年月]|过去|年内|今年以来|年度|\\d{4}年|成立以来|上半年|三年期|五年期|任职");
  private static final Pattern PEERS =
      Pattern.compile("同类|同业|型基金|类基金|可比|只(?:基金|产品|etf)|跟踪同一|同指数|全市场|etf中|标的指数");
  private static final Pattern COUNT = Pattern.compile("\\d+/\\d+|\\d+只");
  private static final Pattern SIZE = Pattern.compile("规模|体量");
  private static final Pattern FLOW = Pattern.compile("净流入|净申购|吸金|份额|资金");
  private static final Pattern TURNOVER = Pattern.compile("成交|换手|流动性");
  private static final Pattern FEE = Pattern.compile("费率|费用");
  private static final Pattern RETURN = Pattern.compile("收益|业绩|回报|涨幅|净值|涨|排名");

  private RankingClaims() {}

  static List<RankingClaim> find(Text text) {
    List<RankingClaim> claims = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Scan.Hits m = RANK.in(text.masked(), sentence.start(), sentence.end());
      while (m.find()) {
        claims.add(claim(text, sentence, new Span(m.start(), m.end())));
      }
    }
    return claims;
  }

  private static RankingClaim claim(Text text, Span sentence, Span span) {
    String words = sentence.of(text.masked());
    Context context = text.context(span);
    Subject subject = context.subject();
    Context known = subject == Subject.UNKNOWN ? text.context(span, Subject.UNKNOWN) : context;
    boolean agency = AGENCY.matcher(words).find() || context.sourced();
    return new RankingClaim(
        span,
        basis(span.of(text.masked()), words),
        agency,
        PERIOD.matcher(words).find(),
        PEERS.matcher(words).find(),
        COUNT.matcher(words).find(),
        known);
  }

  private static Basis basis(String claim, String sentence) {
    for (String words : List.of(claim, sentence)) {
      if (SIZE.matcher(words).find()) {
        return Basis.SIZE;
      }
      if (FLOW.matcher(words).find()) {
        return Basis.FLOW;
      }
      if (TURNOVER.matcher(words).find()) {
        return Basis.TURNOVER;
      }
      if (FEE.matcher(words).find()) {
        return Basis.FEE;
      }
      if (RETURN.matcher(words).find()) {
        return Basis.RETURN;
      }
    }
    return Basis.OTHER;
  }
}
