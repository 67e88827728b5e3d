package org.caveat.annotate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.facts.Channel;
import org.caveat.facts.DocumentType;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Material;
import org.caveat.facts.ProductType;
import org.caveat.text.Span;

/** Tells what a document is, which products it promotes and whether its end is there. */
final class MaterialReader {
  private static final Scan ANNOUNCEMENT =
      new Scan("特此公告|关于[^。\\n]{4,60}的公告|风险揭示书|权益须知|招募说明书(?:摘要|正文|更新)|公告编号|基金合同生效公告|本公告");
  private static final Scan REGULATION =
      new Scan(
          "第[一二三四五六七八九十百]+[条章][ \\n:]|管理(?:办法|制度|规定|细则)|从业(?:资格|人员)?考试|宣传推介材料(?:中)?(?:必须|应当|不得)");
  private static final Scan NEWS =
      new Scan("记者|据悉|业内人士|每经|讯[,(（]|获悉|通讯员|新华社|日前|公开资料显示|本报|编辑\\s|清盘|认购倍数|网下");
  private static final Scan PROMOTION =
      new Scan(
          "布局|关注|把握|机会|配置(?:价值|工具|机遇)|借道|借助|一键|工具|优选|首选|标的|场外联接|联接基金|定投|申购|认购|发行|募集|购买|上车|抢筹|净申购|净流入|感兴趣|投资者可|小伙伴|咱们|大家好|各位|看好|擅长|亲自|业绩|荣获|金牛|受益|红利|收益稳|灵活|随存随取|红包|省心|避风港|适合|推荐|费率|风险等级|管理人|表现|创新高|连涨|连阳|产品定位|产品核心");
  private static final Scan PERSUASION =
      new Scan(
          "布局良机|把握|优选|首选|推荐|更优|更值得|省心|避风港|理想(?:工具|选择)|优质工具|工具|一键|借道|擅长|看好|投资者可|可通过|购买|适合|荣获|红包|我会|为您|帮助您|机遇|投资机会|实力|良好的?(?:成绩|业绩)|出色|优异|领先|名列前茅|青睐|抢筹|越跌越买|吸金|独家|首批|投资人布局|支持我们|累积|升级");
  private static final Scan EDUCATION =
      new Scan(
          "什么是|是什么|基础知识|区别|如何(?:选择|理解|计算)|步骤|简单来说|名词解释|原则|怎么选|小知识|投教|投资者教育|常见问题|问:|答:|需要遵循|核心目标|指一种|是一种");
  private static final Pattern SHORT_PRODUCT =
      Pattern.compile(
          "本产品|本基金|该产品|该基金|这只基金|这款产品|我们的基金|咱家|基金产品|买基金|购买基金|\\b(?:this|the|our) (?:fund|portfolio|strategy|etf|investment)\\b|\\byou\\b");
  private static final Pattern PRIVATE =
      Pattern.compile(
          "私募|合格投资者|投资人.{0,12}申购.{0,30}合约|代客理财|\\b(?:private fund|hedge fund|irr|moic)\\b");
  private static final Pattern BREAKS_OFF =
      Pattern.compile("[,、:(\"“‘《—-]\\s*$|(?:的|和|与|在|为|是|等|及|或|对|将|把|被|从|以|了|其|中|由|有)\\s*$");

  private final Text text;
  private final List<? extends Fact> mentions;

  MaterialReader(Text text, List<? extends Fact> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  Material read(String language, LocalDate day, boolean publishedKnown, Profile given) {
    DocumentType type = given.type() != null ? given.type() : type();
    Set<ProductType> products = EnumSet.noneOf(ProductType.class);
    products.addAll(given.products());
    if (products.isEmpty()) {
      products.addAll(products(type));
    }
    Channel channel = given.channel() != null ? given.channel() : channel();
    return new Material(
        new Span(0, text.raw().length()),
        language,
        type,
        channel,
        products,
        isComplete(),
        !text.reading().damage().isEmpty(),
        day,
        publishedKnown);
  }

  private DocumentType type() {
    String words = body();
    int funds = (int) mentions.stream().filter(m -> m instanceof FundMention).count();
    if (count(ANNOUNCEMENT, words) > 0) {
      return DocumentType.ANNOUNCEMENT;
    }
    if (count(REGULATION, words) > 1) {
      return DocumentType.REGULATION;
    }
    int promotion = count(PROMOTION, words);
    int persuasion = count(PERSUASION, words);
    int news = count(NEWS, words);
    if (funds == 0 && !isShort()) {
      return withoutFund(words, promotion, persuasion, news);
    }
    if (news > persuasion + 1) {
      return DocumentType.NEWS;
    }
    if (isShort() && (funds > 0 || SHORT_PRODUCT.matcher(words).find())) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    if (isShort() && funds == 0) {
      return DocumentType.MARKET_COMMENT;
    }
    return promotion + persuasion > 1 || funds > 1
        ? DocumentType.PRODUCT_PROMOTION
        : DocumentType.NEWS;
  }

  private DocumentType withoutFund(String words, int promotion, int persuasion, int news) {
    if (!words.contains("基金")
        && !words.contains("etf")
        && !words.contains("fund")
        && !words.contains("理财")
        && !words.contains("投资者")) {
      return DocumentType.OTHER;
    }
    if (news > persuasion) {
      return DocumentType.NEWS;
    }
    if (count(EDUCATION, words) > 1 && persuasion < 3) {
      return DocumentType.INVESTOR_EDUCATION;
    }
    boolean manager =
        words.indexOf(Masks.of("manager")) >= 0 || words.indexOf(Masks.of("person")) >= 0;
    if (manager && persuasion > 0) {
      return DocumentType.PRODUCT_PROMOTION;
    }
    return persuasion > 1
        ? DocumentType.MARKET_COMMENT
        : promotion > 1 ? DocumentType.INVESTOR_EDUCATION : DocumentType.OTHER;
  }

  private boolean isShort() {
    return text.raw().length() < 260;
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (int s = 0; s < text.sentences().size(); s++) {
      if (!text.isBoilerplate(text.sentences().get(s))) {
        body.append(text.sentences().get(s).of(text.masked())).append('\n');
      }
    }
    return body.toString();
  }

  private static int count(Scan pattern, String words) {
    Scan.Hits matcher = pattern.in(words);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private Set<ProductType> products(DocumentType type) {
    Set<ProductType> products = EnumSet.noneOf(ProductType.class);
    for (Fact mention : mentions) {
      if (mention instanceof FundMention fund) {
        products.addAll(fund.types());
      }
    }
    if (PRIVATE.matcher(text.masked()).find()) {
      products.add(ProductType.PRIVATE);
    }
    return products;
  }

  private Channel channel() {
    String words = text.masked();
    if (Pattern.compile("家人们|直播间|刷礼物|小黄车|主播").matcher(words).find()) {
      return Channel.LIVE;
    }
    if (Pattern.compile("口播|画面:|镜头|字幕|旁白|分镜").matcher(words).find()) {
      return Channel.VIDEO;
    }
    return text.reading().document().metadata().format().equals("pptx")
        ? Channel.SLIDES
        : Channel.ARTICLE;
  }

  /** A text that stops in the middle of a sentence, and is no list or table, breaks off. */
  private boolean isComplete() {
    String raw = text.raw().stripTrailing();
    if (raw.isEmpty() || raw.endsWith("...") || raw.endsWith("…")) {
      return false;
    }
    if (!text.reading().document().metadata().format().equals("text")) {
      return true;
    }
    char last = raw.charAt(raw.length() - 1);
    if ("。!?;”」』)】".indexOf(last) >= 0 || last == '.') {
      return true;
    }
    return !endsInStory(raw);
  }

  private boolean endsInStory(String raw) {
    String lastLine = raw.substring(raw.lastIndexOf('\n') + 1);
    return lastLine.length() > 24 || BREAKS_OFF.matcher(lastLine).find();
  }
}
