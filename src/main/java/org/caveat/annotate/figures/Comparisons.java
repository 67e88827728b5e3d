package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Subjects;
import org.caveat.annotate.language.Text;
import org.caveat.facts.ComparisonClaim;
import org.caveat.facts.ComparisonClaim.Against;
import org.caveat.facts.ComparisonClaim.Kind;
import org.caveat.facts.Subject;
import org.caveat.text.Span;

/** Finds results told against those of indexes, markets and other funds. */
final class Comparisons {
  private static final String WHAT = "[^,。;:\\n]{0,16}";
  private static final Scan COMPARING =
      new Scan(
          "(?:跑赢|跑过|赢过|胜过|盖过|战胜|打败|击败|完胜|碾压|秒杀|力压|吊打)了?(?:同期)?(?<beaten>"
              + WHAT
              + ")|(?:超越|远?超过?|领先于?|优于|好于|高于|强于|胜于|远胜|甩开)(?<above>"
              + WHAT
              + ")|(?:是|达到?了?|相当于|接近|超过)(?:同期)?(?<times>[^,。;:\\n]{2,16}?)的(?:近|约|超过?)?(?:[\\d.]{1,6}+|[一二三四五六七八九十两数几]{1,3}+)倍"
              + "|(?:较|比|相比|相较于?|相对于?)(?<than>[^,。;:\\n]{2,16}?),?(?:要|还|都|更)?(?:多赚|多涨|多跑|少跌|高出|高(?!风险)|[赚涨]得更?多|[跌回]得更?少|抗跌)"
              + "|(?:回撤|波动率?|跌幅|亏损)[^,。;:\\n]{0,8}?(?:小于|低于|少于|浅于)(?<below>"
              + WHAT
              + ")"
              + "|(?:顶得上|抵得上|抵|顶)[两二三四五六七八九十\\d半多]{1,4}个?半?(?<worth>[^,。;:\\n]{2,10})"
              + "|(?:跑|走|冲|排)在了?(?<ahead>[^,。;:\\n]{2,14}?)的?前[面列头]"
              + "|(?:把|将)(?<behind>[^,。;:\\n]{2,12}?)(?:远远|远|彻底|统统)?地?(?:甩|抛|落|丢|撂|扔|留)在了?(?:身|脑)?后[头面]?"
              + "|(?:涨|跌|赚|亏|回撤)得?比(?<by>[^,。;:\\n]{2,10}?)(?:多|少|快|慢|猛|狠|小)"
              + "|(?<against>(?:大盘|市场|指数|沪指|基准|++)[^,。;:\\n]{0,8}?(?:跌[^,。;:\\n]{0,8},?[^,。;:\\n]{0,4}?(?:它|基金|组合|产品|净值|++)[^,。;:\\n]{0,4}?(?:不跌|没跌|(?:反倒|反而|却|照样|依旧|依然)[^,。;:\\n]{0,4}?(?:涨|赚|盈利|正收益|收红|飘红))|(?:才|只|仅|不|没)涨[^,。;:\\n]{0,8},[^,。;:\\n]{0,4}?(?:它|本?基金|组合|产品|净值|++)[^,。;:\\n]{0,4}?(?:翻|大?涨|赚)))"
              + "|(?<crush>(?:[\\d.]{1,5}%的?|[一二三四五六七八九]成|绝?大?多数)[^,。;:\\n]{0,6}(?:基金|产品|同行|同类)[^,。;:\\n]{0,4}(?:输给|跑不赢|不如|落后于|跑输|甘拜下风)|(?:绝?大?多数|大部分|[六七八九]成|同类)[^,。;]{0,10}(?:回撤|波动|跌幅)[^,。;]{0,2}比[^,。;]{1,6}(?:深|大|高|猛)|(?:形成|实现)了?(?:绝对|全面|完全)?(?:碾压|完胜))"
              + "|(?<defying>逆[势市](?:还|仍|依然)?(?:上涨|大涨|收涨|涨|走高|收红|飘红|盈利|(?:收获|取得|实现)正收益))"
              + "|(?:同期|对比|相较于?|相对于?|较)(?<beside>\ue002[^,。;:\\n]{0,8})");

  private static final Pattern TARGET =
      Pattern.compile(
          "(?<peers>同类|同业|同行|竞争对手|对手|宝宝|绝?大多数|大部分|可比基金|其他基金|(?:偏股|股票|混合|债券|权益|主动)[^,。;:]{0,5}基金(?!指数)|平均数?(?=$|[水收回表的])|均值|中位数|同龄|普通fof)"
              + "|(?<benchmark>基准)|(?<index>\ue002++|大盘|市场|沪指|指数(?!基金))");

  private static final Pattern UNNAMED = Pattern.compile(".+");

  /** "Higher" is said of many things; of results where one of these words stands with it. */
  private static final Pattern RESULT = Pattern.compile("收益|回报|涨|业绩|净值|表现|盈利|赚|超额|回撤|多跑|少跌");

  private static final Set<String> NEEDS_RESULT = Set.of("above", "times", "than");

  /** What is told ends with what is compared with; of the others, with the comparing word. */
  private static final Set<String> ENDS_WITH_TARGET = Set.of("beside", "beaten", "above", "below");

  private static final Pattern WISHED =
      Pattern.compile(
          "力争|争取|旨在|目标|追求|希望|想要?|能否|是否|如何|怎样|为什么|有望|或将|预计|未来|即将|难以|概率|若|如果|要求|不能|只有|只要");

  private static final int SUBJECT_WITHIN = 120;
  private static final int HALF_YEAR = 180;
  private static final Pattern BY_FAR =
      Pattern.compile("(?:大幅|显著|明显|远远?|大大|遥遥|轻松|持续|稳定|长期)(?:度)?$");
  private static final int LONGEST_CLAUSE = 60;

  private final Text text;
  private final Periods periods;
  private final Composition composition;

  Comparisons(Text text, Periods periods) {
    this.text = text;
    this.periods = periods;
    this.composition = new Composition(text);
  }

  List<ComparisonClaim> find() {
    List<ComparisonClaim> claims = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Scan.Hits hits = COMPARING.in(text.masked(), sentence.start(), sentence.end());
      Boolean period = null;
      while (hits.find()) {
        period = period == null ? hasPeriod(sentence) : period;
        add(hits.matcher(), sentence, period, claims);
      }
    }
    return claims;
  }

  /** Whether a period is named that results may be shown of: no day, no month. */
  private boolean hasPeriod(Span sentence) {
    return periods.find(text.masked(), sentence).stream()
        .map(Periods.Found::period)
        .anyMatch(p -> !p.isKnown() || p.days() >= HALF_YEAR);
  }

  private void add(Matcher m, Span sentence, boolean period, List<ComparisonClaim> claims) {
    String group = group(m);
    Matcher target = target(group).matcher(text.masked()).region(m.start(group), m.end(group));
    Span clause = new Span(clauseStart(sentence, m.start()), m.start());
    if (!target.find() || WISHED.matcher(clause.of(text.masked())).find()) {
      return;
    }
    boolean beside = group.equals("beside");
    if (!NEEDS_RESULT.contains(group)
        || RESULT.matcher(text.masked()).region(clause.start(), m.end()).find()) {
      Span span = new Span(m.start(), ENDS_WITH_TARGET.contains(group) ? target.end() : m.end());
      claims.add(
          new ComparisonClaim(
              span,
              against(target),
              kind(group),
              BY_FAR.matcher(clause.of(text.masked())).find() && !isAttribute(target.end()),
              beside || period,
              text.context(span, subject(group, sentence, m.start()))));
    }
  }

  /** 超过业绩比较基准的基金经理: what funds or managers are spoken of, and no result of one. */
  private boolean isAttribute(int end) {
    return text.masked().startsWith("的", end);
  }

  /** Whose result is told: of those named before, not what it is compared with. */
  private Subject subject(String group, Span sentence, int comparing) {
    if (group.equals("against")) {
      return Subject.FUND;
    }
    Span word = new Span(comparing, comparing + 1);
    int from = Math.max(sentence.start(), comparing - SUBJECT_WITHIN);
    return Subjects.of(text.masked(), new Span(from, word.end()), word);
  }

  private static Kind kind(String group) {
    return switch (group) {
      case "beside" -> Kind.BESIDE;
      case "times", "worth" -> Kind.MULTIPLE;
      default -> Kind.BETTER;
    };
  }

  private static String group(Matcher m) {
    return List.of(
            "beaten", "above", "times", "than", "below", "worth", "ahead", "behind", "by",
            "against", "crush", "defying", "beside")
        .stream()
        .filter(g -> m.group(g) != null)
        .findFirst()
        .orElseThrow();
  }

  /** What needs no name to be set above others: 形成碾压, and a fund that rises as all falls. */
  private static Pattern target(String group) {
    return switch (group) {
      case "crush", "defying" -> UNNAMED;
      default -> TARGET;
    };
  }

  private Against against(Matcher target) {
    if (target.pattern() == UNNAMED) {
      return target.group().startsWith("逆") ? Against.INDEX : Against.PEERS;
    }
    if (target.group("peers") != null) {
      return Against.PEERS;
    }
    if (target.group("benchmark") != null) {
      return Against.BENCHMARK;
    }
    boolean named = target.group().startsWith("\ue002");
    return named
        ? composition.compare(new Span(target.start(), target.end()).of(text.raw()))
        : Against.INDEX;
  }

  private int clauseStart(Span sentence, int end) {
    int earliest = Math.max(sentence.start(), end - LONGEST_CLAUSE);
    for (int i = end - 1; i >= earliest; i--) {
      if (",:。;\n".indexOf(text.masked().charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return earliest;
  }
}
