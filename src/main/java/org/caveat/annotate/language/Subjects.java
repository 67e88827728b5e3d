package org.caveat.annotate.language;

import java.util.regex.Matcher;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/**
 * Tells whom a claim is about: the nearest subject word before it in its clause; else the fund or
 * manager that the sentence speaks of, as later clauses leave their topic out; else the nearest
 * word of another subject; else one that follows in the clause.
 */
public final class Subjects {
  private static final String FUND =
      "\ue000+|本基金|该基金|此基金|这[只款]基金|本产品|该产品|这[只款]产品|产品|基金(?!经理|公司|管理人|业|市场|合同|投资者|行业)|组合|债基|货基|净值|持有人|我们的基金|etf|reits?|理财|定投|\\b(?:the|this|our) (?:fund|portfolio|strategy|etf)\\b|\\bfund\\b";
  private static final String MANAGER =
      "\ue001+|\ue004+|基金经理|管理人|投研团队|基金公司|我们公司|我司|公司(?=旗下|自主培养|非货|管理规模|主动权益|主动管理|投研|固收|权益|量化|指数团队|资管|.{0,10}(?:投资实力|投研|固收|非货|资管规模|资产管理规模|金牛|金基金|管理能力|投资团队))|团队|掌舵|\\b(?:manager|management team|our team)\\b";
  private static final String COMPANY =
      "\ue003+|上市公司|公司(?!债)|企业|厂商|龙头股|个股|标的公司|券商股|\\bcompan(?:y|ies)\\b|\\bstocks?\\b";
  private static final String INDEX = "\ue002+|指数(?!化|基金|产品|投资|团队|业务|增强)|沪指|深成指|恒指|\\bindex\\b";
  private static final String MARKET =
      "市场|板块|行业|赛道|a股|港股|美股|大盘|股市|债市|概念股?|产业|主题|资金面|行情|需求|金价|油价|\\bmarkets?\\b|\\bsector\\b|\\bindustry\\b|\\beconomy\\b";
  private static final String POLICY =
      "央行(?!票据)|政策|经济|国务院|证监会|财政|货币政策|gdp|美联储|通胀|利率(?!风险|债|波动)|监管|\\bfed\\b|\\binflation\\b";

  /** The scene, not the subject: 在市场震荡中, 把握市场节奏. */
  private static final String SCENE =
      "(?:在|当|随着|面对|无论|不管|应对|每当|即便|穿越)[^,。]{0,6}(?:市场|a股|港股|行情|大盘|股市|债市|经济|行业)[^,。]{0,16}?(?:中|下|时|里|期|期间|环境|之际|背景)"
          + "|(?:市场|行业)(?:嗅觉|洞察|认知|波动|风险|环境|节奏|机会|热点|变化|轮动|配置)"
          + "|(?:低利率|利率下行|降息|通胀)(?:的)?(?:时代|环境|背景|周期|趋势)";

  private static final Scan ANY =
      new Scan(
          "(?<scene>"
              + SCENE
              + ")|(?<fund>"
              + FUND
              + ")|(?<manager>"
              + MANAGER
              + ")|(?<company>"
              + COMPANY
              + ")|(?<index>"
              + INDEX
              + ")|(?<market>"
              + MARKET
              + ")|(?<policy>"
              + POLICY
              + ")");

  private Subjects() {}

  /** The subject of the span within its sentence; {@link Subject#UNKNOWN} when none is named. */
  public static Subject of(String masked, Span sentence, Span span) {
    Subject nearest = Subject.UNKNOWN;
    Subject topic = Subject.UNKNOWN;
    Scan.Hits matcher = ANY.in(masked, sentence.start(), span.end());
    while (matcher.find()) {
      Subject found = subject(matcher.matcher());
      boolean before = found != Subject.UNKNOWN && matcher.end() <= span.start();
      if (isTopic(found) || before) {
        nearest = found;
        boolean near = isTopic(found) || inClause(masked, matcher.end(), span.start());
        topic = near ? found : topic;
      }
    }
    if (topic != Subject.UNKNOWN) {
      return topic;
    }
    return nearest != Subject.UNKNOWN ? nearest : following(masked, sentence, span);
  }

  private static Subject following(String masked, Span sentence, Span span) {
    Scan.Hits matcher = ANY.in(masked, span.end(), sentence.end());
    boolean named = matcher.find() && inClause(masked, span.end(), matcher.start());
    return named ? subject(matcher.matcher()) : Subject.UNKNOWN;
  }

  private static boolean isTopic(Subject subject) {
    return subject == Subject.FUND || subject == Subject.MANAGER;
  }

  private static boolean inClause(String masked, int from, int to) {
    return masked.substring(from, to).chars().noneMatch(c -> ",;:。".indexOf(c) >= 0);
  }

  private static Subject subject(Matcher m) {
    if (m.group("scene") != null) {
      return Subject.UNKNOWN;
    }
    if (m.group("fund") != null) {
      return Subject.FUND;
    }
    if (m.group("manager") != null) {
      return Subject.MANAGER;
    }
    if (m.group("company") != null) {
      return Subject.COMPANY;
    }
    if (m.group("index") != null) {
      return Subject.INDEX;
    }
    return m.group("market") != null ? Subject.MARKET : Subject.POLICY;
  }
}
