package org.caveat.annotate.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.facts.SourceStatement;
import org.caveat.facts.SourceStatement.Kind;
import org.caveat.text.Span;

/** Finds statements on where data comes from, and how each gives its support. */
public final class Sources {
  private static final String VENDOR =
      "wind|万得|ifind|同花顺|choice|东方财富|天天基金|好买|雪球|彭博|bloomberg|朝阳永续|datayes|公司自行|自行(?:统计|计算)";
  private static final String REVIEWED =
      "定期报告|季度?报告?|[一二三四]季报|年度?报告?|中期报告|半年报|经?托管(?:人|行|银行)(?:已)?(?:进行)?复核|经托管";
  private static final String NAMED =
      "[\ue003\ue005]+|同源|[\\w\u4e00-\u9fa5]{2,8}(?:证券|期货|研究院|研究所|研究中心|估值中心|信息中心|统计局|协会|交易所|资本|银行|指数公司|商务部|工信部|发改委|海关总署|央行)(?!报|之星)|(?:国家|中国)[一-龥]{1,8}(?:局|委|部|院|会|中心|集团|公司)|(?:国家|南方)电网|国铁集团|海关总署|商务部|工信部|发改委|财政部|外汇局|外管局|能源局|统计局|(?:基金)?管理人(?:官网)?公告|银河|晨星|海通|天相|济安|idc|gartner|counterpoint|trendforce|omdia|openai|摩根\\S{2}|高盛|瑞银|中金公司|申万宏源|国泰君安|国泰海通|morningstar|lipper|refinitiv|factset|s&p|msci|中证|国证|上证|中债|国家统计局|公司公告|基金公告|上交所|深交所|沪深交易所|央行|人民银行|财新网|新华社|招股书|上市公司公告";
  private static final String NAME = "(?:" + VENDOR + "|" + NAMED + "|" + REVIEWED + ")";
  private static final String NOUN = "(?:数据|资料|报告|统计|测算|排名|排行榜|榜单|研报|研究|评价|资讯|报道|公告|口径|财报)";
  private static final String VIEW = "(?:认为|预计|预测|指出|表示|分析称|分析指出|观点|提示|判断|称(?=[,:“]))";
  private static final String AS_OF =
      "(?:[,、\\s]{1,2}(?:数据|业绩|统计|净值|规模|时间){0,2}截[至止](?:日期?|时间)?[为到于:]{0,2}\\s?[\\d年月日末底.\\s/-]{4,14}(?<!\\s))?+";

  private static final Scan NOTE =
      new Scan(
          "(?:(?:以上|上述|本文|文中|图表|业绩|相关|指数|评级|排名|行情|净值|回测|评价){0,3}(?:数据|资料|业绩|信息|内容|图片|规模)(?:及图表)?(?:均|主要)?(?:来源(?:于|自)?|来自|引自|取自|出处)|(?<![一-龥])来源|(?:出|摘|摘录|引|取|源|节选)自|source)[:|丨\\s]{0,2}(?:于|为|是)?(?<who>[^,。;()\\n]{2,30})(?:\\([^()\\n]{1,12}\\))?+"
              + AS_OF);
  private static final Scan SAYS =
      new Scan(
          "(?:据|根据|依据|按照|援引)\\s?(?:最新)?"
              + NAME
              + "(?:[^,。;\\n]{0,24}?"
              + NOUN
              + ")?(?:统计)?|"
              + NAME
              + "(?:显示|披露|(?:资讯|研报)?\\S{0,4}?"
              + NOUN
              + ")(?:中心)?(?:的?数据)?(?:统计)?+|"
              + NAME
              + "[^,。;\\n]{0,24}?"
              + NOUN
              + "[^,。;\\n]{0,10}?(?:显示|表明|披露|统计)|经?托管(?:人|行|银行)(?:已)?(?:进行)?复核"
              + "|(?:according to|based on|data from|per|by|source:) (?:data from )?(?:the )?"
              + NAME);

  /** (Wind,2025/11/28), (中证全指,Wind,2021—2025年). */
  private static final Scan BRACKET =
      new Scan("\\((?:[^,;()\\n]{1,24},){0,2}(?:数据:?)?" + NAME + "(?=[,、;)\\s])");

  /** (某某中心,2025/11/28). */
  private static final Scan DATED =
      new Scan("\\((?:数据:?)?(?<who>[a-z一-龥]{2,16}),\\s?20\\d{2}[\\d年月日./—~至到-]{1,24}\\)");

  /** 《某某报告》显示. */
  private static final Scan TITLED =
      new Scan("《(?<who>[^》\\n]{2,40})》[^,。;\\n]{0,6}?(?:显示|指出|表明|统计|披露|称)");

  /** 某某报价显示. */
  private static final Scan SHOWS =
      new Scan("(?<![a-z一-龥])(?<who>[a-z一-龥]{2,10}?)的?(?:最新)?(?:报价|数据|统计|报告|调查|监测|调研)(?:显示|表明|披露)");

  private static final Scan VIEWS = new Scan(NAME + "[^,。;\\n]{0,10}?" + VIEW);

  /** Without one of these, which are cheap to find, neither {@link #SAYS} nor a view matches. */
  private static final Scan SAYING =
      new Scan(
          NOUN
              + "|"
              + VIEW
              + "|据|依据|按照|援引|显示|表明|披露|复核|获悉|了解到|according to|based on|data from|per |by ");

  private static final Scan COMPUTED =
      new Scan(
          "(?:根据|(?<![数证依占])据|援引|从(?=[^,。;\\n]{2,16}(?:获悉|了解到)))(?<who>[^,。;\\n]{2,16}?)(?:测算|统计|数据|披露|公告|报告|报道|[一二三四中季年]报|获悉|了解到)(?:统计|显示)?");
  private static final Scan VAGUE =
      new Scan(
          "(?:公开|有关|相关|历史)?(?:资料|数据|统计|研究|调查|报告|信息)(?:数据)?(?:显示|表明)|据(?:统计|了解|测算|估算|悉)|有(?:数据|研究|机构)");
  private static final Pattern VAGUE_WHO =
      Pattern.compile(
          "^(?:最新|有[的些]|多[方家]|各[大类方]|这|该|一[组份]|我们|咱们|行业(?!协会)|行情|盘面|交易(?!所)|用户|客户|平台|后台|官方|权威|过往|经验|第三方|大量)|网络|互联网|公开|网上|网友|整理|ai生成|不完全|相关|有关|市场|历史|最新数据|上述|以上|多方|本文|作者");

  /** What may be the source of the article as well. */
  private static final Pattern BARE = Pattern.compile("来源|..?自");

  private static final int LEAD = 24;

  private static final Pattern PICTURE = Pattern.compile("图片来");
  private static final Pattern KNOWN = Pattern.compile(NAME);
  private static final Pattern REVIEWED_WHO = Pattern.compile(REVIEWED);
  private static final Pattern VENDOR_WHO = Pattern.compile(VENDOR);

  /** The line of an article's own source and author. */
  private static final Pattern BYLINE = Pattern.compile("作者|记者|编辑|\\d{1,2}:\\d{2}");

  private final Text text;
  private final List<SourceStatement> found = new ArrayList<>();

  private Sources(Text text) {
    this.text = text;
  }

  public static List<SourceStatement> find(Text text) {
    Sources sources = new Sources(text);
    for (Span sentence : text.sentences()) {
      sources.read(sentence);
    }
    sources.found.sort(Comparator.comparing(SourceStatement::span));
    return sources.found;
  }

  private void read(Span sentence) {
    int first = found.size();
    Scan.Hits note = NOTE.in(text.masked(), sentence.start(), sentence.end());
    while (note.find()) {
      note(sentence, note, first);
    }
    collect(BRACKET, false, sentence, first);
    collect(DATED, false, sentence, first);
    if (SAYING.in(text.masked(), sentence.start(), sentence.end()).find()) {
      collect(SAYS, false, sentence, first);
      collect(COMPUTED, false, sentence, first);
      collect(SHOWS, false, sentence, first);
      collect(TITLED, false, sentence, first);
      collect(VIEWS, true, sentence, first);
    }
    Scan.Hits vague = VAGUE.in(text.masked(), sentence.start(), sentence.end());
    while (vague.find()) {
      add(new Span(vague.start(), vague.end()), Kind.VAGUE, false, first);
    }
  }

  private void note(Span sentence, Scan.Hits note, int first) {
    String who = note.matcher().group("who");
    String before = text.masked().substring(Math.max(0, note.start() - LEAD), note.start());
    boolean bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
    boolean bare = BARE.matcher(note.group()).lookingAt() && !bracketed;
    boolean picture = PICTURE.matcher(note.group()).find();
    boolean byline = bare && BYLINE.matcher(sentence.of(text.masked())).find();
    if (!byline && (!bare && !picture || KNOWN.matcher(who).find())) {
      add(new Span(note.start(), note.end()), kind(who), false, first);
    }
  }

  private void collect(Scan pattern, boolean view, Span sentence, int first) {
    Scan.Hits m = pattern.in(text.masked(), sentence.start(), sentence.end());
    while (m.find()) {
      boolean named =
          pattern == COMPUTED || pattern == DATED || pattern == SHOWS || pattern == TITLED;
      String who = named ? m.matcher().group("who") : m.group();
      add(new Span(m.start(), m.end()), kind(who), view, first);
    }
  }

  private void add(Span span, Kind kind, boolean view, int first) {
    boolean free =
        found.subList(first, found.size()).stream().noneMatch(f -> f.span().overlaps(span));
    if (free && !text.isBoilerplate(span)) {
      found.add(new SourceStatement(span, kind, view, text.sentenceAt(span.start())));
    }
  }

  private static Kind kind(String who) {
    if (VAGUE_WHO.matcher(who).find() && !VENDOR_WHO.matcher(who).find()) {
      return Kind.VAGUE;
    }
    if (REVIEWED_WHO.matcher(who).find()) {
      return Kind.REVIEWED;
    }
    return VENDOR_WHO.matcher(who).find() ? Kind.VENDOR : Kind.NAMED;
  }
}
