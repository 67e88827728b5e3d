package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.facts.SourceStatement;
import org.caveat.facts.SourceStatement.Kind;
import org.caveat.text.Span;

/** Finds statements on where data comes from. */
final class Sources {
  private static final String VENDOR =
      "wind|万得|ifind|同花顺|choice|东方财富|天天基金|好买|雪球|彭博|bloomberg|朝阳永续|datayes|公司自行|自行(?:统计|计算)";
  private static final String REVIEWED =
      "定期报告|季度?报告?|[一二三四]季报|年度?报告?|中期报告|半年报|托管(?:人|行|银行)(?:已)?(?:进行)?复核|经托管";
  private static final String NAMED =
      "\ue005+|[\\w\u4e00-\u9fa5]{2,8}(?:证券|研究院|研究所|研究中心|统计局|协会|交易所|咨询|资本|银行|指数公司|商务部|工信部|发改委|海关总署|央行)|银河|晨星|海通|天相|济安|idc|gartner|counterpoint|trendforce|omdia|openai|摩根\\S{2}|高盛|瑞银|morningstar|lipper|refinitiv|factset|s&p|msci|中证|国证|上证|中债|国家统计局|公司公告|基金公告|上交所|深交所|央行|人民银行";

  private static final Scan NOTE =
      new Scan(
          "(?:(?:以上|上述|本文|文中|图表|业绩|相关|指数|评级|排名|行情|净值|回测)*(?:数据|资料|业绩|信息|内容|图片|规模)(?:及图表)?(?:来源(?:于|自)?|来自|引自|出处|均来自)|(?<![一-龥])来源|source)[:|丨\\s]{0,2}(?:于|为|是)?(?<who>[^。;\\n)]{2,40})");
  private static final Scan SAYS =
      new Scan(
          "(?:据|根据|依据|按照|经)?(?<who>(?:"
              + VENDOR
              + "|"
              + NAMED
              + "|"
              + REVIEWED
              + ")[^,。;\\n]{0,14}?)(?:(?:最新)?(?:发布|公布|披露)?(?:的)?(?:数据|报告|统计|测算|排名|排行榜|研报|研究|评价|资讯)[^,。;\\n]{0,10}?|认为|预计|预测|指出|表示|统计|测算|显示)");

  /** Without one of these, which are cheap to find, no {@link #SAYS} matches. */
  private static final Scan SAYING = new Scan("数据|报告|统计|测算|排名|排行榜|研报|研究|评价|资讯|认为|预计|预测|指出|表示|显示");

  private static final Scan COMPUTED =
      new Scan("(?:根据|据)(?<who>[^,。;\\n]{2,16}?)(?:测算|统计|数据|披露|公告|报告)");
  private static final Scan VAGUE =
      new Scan("(?:公开资料|有关资料|资料|数据|统计|研究|调查|报告)(?:数据)?(?:显示|表明)|据(?:统计|了解|测算|估算|悉)|有(?:数据|研究|机构)");
  private static final Pattern DOCUMENT_WIDE = Pattern.compile("以上|上述|本文|文中|全文|均(?:来自|来源)");

  private static final Pattern REVIEWED_WHO = Pattern.compile(REVIEWED);
  private static final Pattern VENDOR_WHO = Pattern.compile(VENDOR);

  private Sources() {}

  static List<SourceStatement> find(Text text) {
    List<SourceStatement> found = new ArrayList<>();
    collect(text, NOTE, found);
    collect(text, SAYS, found);
    collect(text, COMPUTED, found);
    Scan.Hits vague = VAGUE.in(text.masked());
    while (vague.find()) {
      add(text, new Span(vague.start(), vague.end()), Kind.VAGUE, false, found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static void collect(Text text, Scan pattern, List<SourceStatement> found) {
    for (Span sentence : text.sentences()) {
      if (pattern == SAYS && !SAYING.in(text.masked(), sentence.start(), sentence.end()).find()) {
        continue;
      }
      Scan.Hits m = pattern.in(text.masked(), sentence.start(), sentence.end());
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        boolean wide = pattern == NOTE && DOCUMENT_WIDE.matcher(m.group()).find();
        add(text, span, kind(m.group()), wide, found);
      }
    }
  }

  private static void add(
      Text text, Span span, Kind kind, boolean wide, List<SourceStatement> found) {
    if (found.stream().noneMatch(f -> f.span().overlaps(span)) && !text.isBoilerplate(span)) {
      int sentence = text.sentenceAt(span.start());
      found.add(new SourceStatement(span, kind, wide, sentence));
    }
  }

  private static Kind kind(String words) {
    if (REVIEWED_WHO.matcher(words).find()) {
      return Kind.REVIEWED;
    }
    return VENDOR_WHO.matcher(words).find() ? Kind.VENDOR : Kind.NAMED;
  }
}
