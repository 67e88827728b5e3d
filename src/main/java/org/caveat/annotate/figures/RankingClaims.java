package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Context;
import org.caveat.facts.RankingClaim;
import org.caveat.facts.RankingClaim.Basis;
import org.caveat.facts.Subject;
import org.caveat.facts.Support;
import org.caveat.text.Span;

/**
 * Finds ranks, percentiles and "top N" claims, and which of their evidence stands in the sentence,
 * in the note or lead-in that supports it, or beside the same agency elsewhere.
 */
public final class RankingClaims {
  private static final String PLACE =
      "第[一二三四五六七八九十\\d]++(?!季|代|大|批|轮|次|个|条|层|方|范式|梯队|方阵|家|届|天|只|支|款|章|节|期|桶|时间|性)(?:名|位)?|前\\s?(?:百分之[一二三四五六七八九十百]+|\\$?[\\d一二三四五六七八九十.]+(?:\\\\?%|/\\d+|%|名|位|强|成|分之[一二三四五\\d])?)|[十百]强|[二三五]十强|榜首|首位|头名|头筹|状元|冠军|亚军|季军|三甲|榜眼|探花|桂冠|银牌|铜牌|王座|宝座|魁首|次席|第?[头一]把交椅|(?:榜单|同类|收益榜?|业绩榜?)之[巅首]";
  private static final Scan RANK =
      new Scan(Lexicon.patterns("figures/ranks.txt").replace("{place}", PLACE));

  /** What follows a rank of something else than a fund: 前五大, 排名第一的基金经理, Top5行业. */
  private static final Pattern OTHER_RANKED =
      Pattern.compile(
          "大|的?基金经理|的?(?:龙头|公司|企业|厂商|品牌|重仓|行业|板块|个股|股东|权重|成份|成分|持仓|城市|省份)|季度|月|年|日|天|[个分]|届|期|款|的?(?:光环|魔咒|诅咒)|\\s?[只支](?:股票|个股|成[份分]股|债券)|,进行等权");

  private static final String AGENCIES =
      "\ue005|银河证券|海通|晨星|招商证券|上海证券|天相|济安|morningstar|评价中心|基金研究中心|评价机构";
  private static final Pattern AGENCY = Pattern.compile(AGENCIES);
  private static final Pattern PERIOD =
      Pattern.compile("近\\S{1,3}[年月]|过去|年内|今年以来|年度|\\d{4}年|成立以来|上半年|前三季度|三年期|五年期|任职|同期");

  /** Three years and more. */
  private static final Pattern YEARS =
      Pattern.compile("(?:近|过去|最近|连续)(?:[三四五六七八九十3-9]|1\\d)年|(?:[三五七十3579]|10)年期|成立以来|任职");

  /** A class of funds by its name; 同类 alone does not tell which. */
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(?:偏股|偏债|灵活|平衡|普通|标准|指数|增强|债券?|股票|混合|货币|行业|主题|qdii|fof|养老|reits?)[^,。;]{0,12}?(?:型|类|债基|基金|fof)|“[^”\\n]{2,20}”基金|行业股票");

  private static final Pattern PEERS = Pattern.compile("同类|同业|基金|etf");
  private static final Pattern RANKED =
      Pattern.compile(
          "同类|同业|同型|同期成立|排名|可比基金|对手|榜|百分位|(?:型|组|类|只|指增|fof)(?:基金|产品|新基)?[里中内]|产品里|基金里");
  private static final Pattern COUNT = Pattern.compile("\\d+/\\d+|\\d+只");

  private static final Scan BASIS =
      new Scan(
          "(?<size>规模|体量)|(?<flow>净流入|净申购|净买入|吸金|(?<![a-z类])份额|资金)|(?<turnover>成交|换手|流动性)|(?<fee>费率|费用)|(?<other>市占|市场份额|销量|出货|营收|产量|专利|用户|下载|人气|热度)|(?<yield>收益|业绩|(?:投资|管理|选股|投研)能力|回报|涨幅|净值|涨|超额|超越|跑[赢贏]|跑得过|[打击]败|战胜|优于|夏普)");

  private static final int CLAUSE = 40;

  private final Text text;
  private final String masked;

  /** A date that stands in one sentence with an agency; null when there is none. */
  private final Support agencyDate;

  private RankingClaims(Text text) {
    this.text = text;
    this.masked = text.masked();
    this.agencyDate = agencyDate();
  }

  public static List<RankingClaim> find(Text text) {
    RankingClaims ranks = new RankingClaims(text);
    List<RankingClaim> claims = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Scan.Hits m = RANK.in(text.masked(), sentence.start(), sentence.end());
      while (m.find()) {
        Matcher after = OTHER_RANKED.matcher(text.masked()).region(m.end(), sentence.end());
        if (!after.lookingAt()) {
          claims.add(ranks.claim(sentence, new Span(m.start(), m.end())));
        }
      }
    }
    return claims;
  }

  private RankingClaim claim(Span sentence, Span span) {
    boolean peers = PEERS.matcher(span.of(masked)).find();
    Context context = peers ? text.context(span, Subject.FUND) : text.context(span);
    String words = words(sentence, context);
    boolean agency = AGENCY.matcher(words).find();
    return new RankingClaim(
        span,
        basis(sentence, span),
        agency,
        PERIOD.matcher(words).find(),
        CATEGORY.matcher(words).find(),
        COUNT.matcher(words).find(),
        YEARS.matcher(words).find(),
        agency && !context.dated() ? context.datedBy(agencyDate) : context);
  }

  /** The sentence, and the sentences of the notes that support it. */
  private String words(Span sentence, Context context) {
    StringBuilder words = new StringBuilder(sentence.of(masked));
    for (Support support : new Support[] {context.source(), context.date()}) {
      if (support != null && !sentence.contains(support.span())) {
        words.append('\n').append(whole(support).of(masked));
      }
    }
    return words.toString();
  }

  /** A lead-in in the story, or a note from end to end. */
  private Span whole(Support support) {
    int at = support.span().start();
    boolean story = support.link() == Support.Link.PARAGRAPH;
    return story ? text.sentences().get(text.sentenceAt(at)) : text.reading().partAt(at).span();
  }

  private Support agencyDate() {
    for (int s = 0; s < text.sentences().size(); s++) {
      Support date = text.evidence().date(s);
      boolean here = date != null && date.link() == Support.Link.SENTENCE;
      if (here && AGENCY.matcher(text.sentences().get(s).of(masked)).find()) {
        return new Support(Support.Link.DOCUMENT, date.span());
      }
    }
    return null;
  }

  /** By a word of the rank itself, else by the nearest before it, else by the nearest after it. */
  private Basis basis(Span sentence, Span span) {
    Basis found = last(span.start(), span.end());
    found =
        found == null
            ? last(Math.max(sentence.start(), span.start() - CLAUSE), span.start())
            : found;
    if (found == null) {
      Scan.Hits after = BASIS.in(masked, span.end(), sentence.end());
      boolean peers = RANKED.matcher(clause(sentence, span).of(masked)).find();
      found = after.find() ? basis(after.matcher()) : peers ? Basis.RETURN : Basis.OTHER;
    }
    return found;
  }

  /** The span and what stands with it between commas, not farther than a clause reaches. */
  private Span clause(Span sentence, Span span) {
    int from = Math.max(sentence.start(), span.start() - CLAUSE);
    int to = Math.min(sentence.end(), span.end() + CLAUSE);
    int before = masked.substring(from, span.start()).lastIndexOf(',');
    int after = masked.substring(span.end(), to).indexOf(',');
    return new Span(from + before + 1, after < 0 ? to : span.end() + after);
  }

  private Basis last(int from, int to) {
    Basis found = null;
    Scan.Hits hits = BASIS.in(masked, from, to);
    while (hits.find()) {
      Basis next = basis(hits.matcher());
      found = found == null || next != Basis.RETURN ? next : found;
    }
    return found;
  }

  private static Basis basis(Matcher m) {
    if (m.group("size") != null) {
      return Basis.SIZE;
    }
    if (m.group("flow") != null) {
      return Basis.FLOW;
    }
    if (m.group("turnover") != null) {
      return Basis.TURNOVER;
    }
    if (m.group("fee") != null) {
      return Basis.FEE;
    }
    return m.group("yield") != null ? Basis.RETURN : Basis.OTHER;
  }
}
