package org.caveat.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * Fund names without a type, but of words that houses name funds by. Some of these words are enough
 * by themselves (中欧时代先锋); the others need company: two of them, a neighbour of the same kind, or a
 * text that speaks of the house or of the name as of a fund.
 */
final class StyledNames {
  /** 中欧时代先锋, 永赢科技智选A: no type at all, but a word that houses name funds by. */
  private static final Scan STYLED =
      new Scan(
          "(?<house>"
              + HouseNames.BRAND
              + ")(?!基金|甄选|证券|银行|资管|集团|股份|保险|人寿|科技股|公司)"
              + HouseNames.CORE
              + "{0,6}?"
              + "(?:(?<strong>精选|优选|智选|严选|甄选|睿选|睿见|远见|先锋|蓝筹|驱动|智造|智联|回报|阿尔法)|成长|价值|新兴|红利|资源|创新|趋势|策略|稳健|消费|行业|主题|服务|康乐|动能|智慧|收益|增利|平衡|配置|产业|升级|制造|核心|优势|机遇|龙头|领先|景气|质量|动力|增长|研究|医疗|健康|科技|低碳|瑞悦|添利|双利|丰利|纯债|鑫选|弹性|市值|双息|新能源|量化|多因子)+"
              + "(?:精选|优选|混合|[一二三]号)?"
              + HouseNames.CLASS
              + "(?!选择|模型|论坛|讲堂|公司|集团|股份|证券|银行|板块|行业|团队|投资|会|指数|理念|风格|能力|基金公司|委|观|策略|分析|部)");

  /** What is said of a fund right before or after its name. */
  private static final Pattern MANAGED =
      Pattern.compile("(?:管理的?|在管的?|代表产品|代表作|代表基金|[型F]基金|操盘的?|旗下的?|凭借?|执掌|接[手管]|卸任)[“\"]?$");

  private static final Pattern RETURNED =
      Pattern.compile(
          "[”\"]?(?:、[^,。;]{0,12})?(?:近[一二三五半两\\d]{1,2}个?[年月]|今年以来|年内|成立以来|以-?\\d[\\d.]*%|的?(?:单位)?净值|的?基金经理|重仓|同类)");

  private static final Pattern STYLE =
      Pattern.compile(
          "成长|价值|行业|配置|研究|新兴|红利|资源|创新|趋势|策略|稳健|消费|主题|服务|动能|智慧|收益|增利|平衡|产业|升级|制造|核心|优势|机遇|龙头|领先|景气|质量|动力|增长|医疗|健康|科技|低碳|弹性|市值|双息|新能源|量化|多因子");

  /** Houses whose names are words of the language too. */
  private static final Set<String> WORDS =
      Set.of(
          "南方", "长城", "平安", "东方", "先锋", "太平", "新华", "银河", "招商", "永安", "华夏", "格林", "兴华", "中海", "中航",
          "新世纪");

  private final String text;
  private final Scan.Hits hits;
  private final Map<String, Boolean> housesSpokenOf = new HashMap<>();

  private StyledNames(String text) {
    this.text = text;
    this.hits = STYLED.in(text);
  }

  static void find(String text, Consumer<Span> names) {
    new StyledNames(text).find(names);
  }

  private void find(Consumer<Span> names) {
    List<Span> doubtful = new ArrayList<>();
    List<Span> known = new ArrayList<>();
    while (hits.find()) {
      Span name = new Span(hits.start(), hits.end());
      if (HouseNames.NOT_NAME.matcher(hits.group()).find()) {
        hits.from(hits.start() + 1);
      } else {
        (isKnown(name, hits.matcher().group("house")) ? known : doubtful).add(name);
      }
    }
    for (int i = 0; i < doubtful.size(); i++) {
      if (i > 0 && isBeside(doubtful.get(i - 1), doubtful.get(i))) {
        known.add(doubtful.get(i - 1));
        known.add(doubtful.get(i));
      }
    }
    known.forEach(names);
  }

  private boolean isBeside(Span one, Span other) {
    return text.substring(one.end(), other.start()).matches("[、和与及]");
  }

  private boolean isKnown(Span name, String house) {
    return hits.matcher().group("strong") != null
        || housesSpokenOf.computeIfAbsent(house, this::isSpokenOf)
        || isSaidOfFund(name.start(), name.end())
        || !WORDS.contains(house) && styles(name.of(text).substring(house.length())) >= 2;
  }

  /** Whether the text speaks of the house itself; it is read once for each house. */
  private boolean isSpokenOf(String house) {
    return text.contains(house + "基金") || text.contains(house + "资管");
  }

  private static long styles(String words) {
    return STYLE.matcher(words).results().count();
  }

  private boolean isSaidOfFund(int start, int end) {
    return MANAGED.matcher(text.substring(Math.max(0, start - 8), start)).find()
        || RETURNED.matcher(text).region(end, text.length()).lookingAt();
  }
}
