package org.caveat.annotate;

import java.util.regex.Matcher;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/** Tells whom a clause is about: the nearest subject word before a claim, else one after it. */
final class Subjects {
  private static final String FUND =
      "\ue000+|本基金|该基金|此基金|这[只款]基金|本产品|该产品|这[只款]产品|产品|基金(?!经理|公司|管理人|业|市场|合同|投资者|行业)|组合|净值|持有人|我们的基金|etf|reits?|理财|定投|\\b(?:the|this|our) (?:fund|portfolio|strategy|etf)\\b|\\bfund\\b";
  private static final String MANAGER =
      "\ue001+|\ue004+|基金经理|管理人|投研团队|基金公司|我们公司|我司|团队|掌舵|\\b(?:manager|management team|our team)\\b";
  private static final String COMPANY =
      "\ue003+|上市公司|公司(?!债)|企业|厂商|龙头股|个股|标的公司|券商股|\\bcompan(?:y|ies)\\b|\\bstocks?\\b";
  private static final String INDEX = "\ue002+|指数|沪指|深成指|恒指|\\bindex\\b";
  private static final String MARKET =
      "市场|板块|行业|赛道|a股|港股|美股|大盘|股市|债市|概念股?|产业|主题|资金面|行情|需求|金价|油价|\\bmarkets?\\b|\\bsector\\b|\\bindustry\\b|\\beconomy\\b";
  private static final String POLICY =
      "央行|政策|经济|国务院|证监会|财政|货币政策|gdp|美联储|通胀|利率|监管|\\bfed\\b|\\binflation\\b";

  private static final Scan ANY =
      new Scan(
          "(?<fund>"
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
  static Subject of(String masked, Span sentence, Span span) {
    Subject nearest = Subject.UNKNOWN;
    Scan.Hits matcher = ANY.in(masked, sentence.start(), sentence.end());
    while (matcher.find()) {
      if (matcher.start() >= span.end() && nearest != Subject.UNKNOWN) {
        break;
      }
      boolean after = matcher.start() >= span.end();
      if (!after || inClause(masked, span.end(), matcher.start())) {
        nearest = subject(matcher.matcher());
      }
    }
    return nearest;
  }

  private static boolean inClause(String masked, int from, int to) {
    return masked.substring(from, to).chars().noneMatch(c -> ",:。".indexOf(c) >= 0);
  }

  private static Subject subject(Matcher m) {
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
