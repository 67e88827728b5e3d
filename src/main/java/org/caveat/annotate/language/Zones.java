package org.caveat.annotate.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.facts.Zone;
import org.caveat.text.BlockKind;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Tells in which part of the document each sentence stands. */
final class Zones {
  /** Opens a paragraph, or a section, of risk warnings and disclaimers. */
  private static final Pattern OPENS_DISCLAIMER =
      Pattern.compile(
          "^[#*【\\[(（<>注:一二三四五六七八九十0-9、.\\s]{0,6}(?:重要)?(?:风险(?:提示|揭示|声明|告知|警示|提醒)|温馨提示|免责(?:声明|条款)|法律声明|特别(?:提示|声明|提醒)|重要(?:声明|提示)|投资者须知|郑重声明|risk (?:warning|disclosure|factors)|disclaimer|important (?:information|notice|disclosure))",
          Pattern.CASE_INSENSITIVE);

  private static final Scan LEGAL_SENTENCE =
      new Scan(
          "(?i)不保证基金一定盈利|不保证最低收益|诚实信用、?.{0,4}勤勉尽责|买者自负|不(?:预示|代表)其?未来(?:的)?(?:表现|业绩|收益)|不构成(?:任何)?(?:投资建议|.{0,12}(?:保证|承诺|推荐))|(?:预期)?(?:风险|收益)(?:与|和|及|、)(?:其)?(?:预期)?(?:收益|风险)(?:水平)?(?:理论上)?(?:均|通常)?(?:高于|低于)|仔细阅读.{0,20}(?:基金合同|招募说明书|法律文件)|并不(?:表明|意味着)其对|不等于将资金|并不能规避"
              + "|past performance|not guarantee|no assurance|may lose|prospectus|is not a reliable|investing involves risk");

  /** The slogan alone; in one sentence with a claim it excuses nothing. */
  private static final Pattern SLOGAN =
      Pattern.compile(
          "\\s*(?:[^,。;:]{0,8}:)?[^,。;:]{0,4}有(?:较大)?风险[,、\\s]{0,2}[^,。;:]{0,6}(?:需|须|应|请)[^,。;:]{0,2}谨慎[。!.\\s]*+");

  private static final Scan RULE_REPORT =
      new Scan(
          "(?:不得|严禁|禁止|不允许|不应|不能|不可|禁用|杜绝).{0,14}(?:使用|出现|宣传|承诺|含有|采用|预测|登载|明示|暗示|夸大|诋毁|诱导|表述|字样|字眼|用语|误导|违规|以.{0,8}(?:名义|方式))|(?:被|遭|予以|采取).{0,10}(?:处罚|罚款|警示函|责令改正|通报)|等(?:违规|违法|禁用|夸大|误导性?)(?:表述|字样|用语|词|宣传)|(?:合规|违规|广告法).{0,12}(?:禁用词|敏感词|红线)|敏感词|违禁词|非法集资|反诈|诈骗|骗[局子术]|伪私募|不法分子|为诱饵|庞氏|冒充|话术[一二三四五六七八九十\\d]+:|(?:被|遭).{0,8}(?:封禁|封号|约谈|点名|撤下|叫停)|误导性陈述|违反.{0,8}义务|(?:违规|非法)(?:承诺|宣传|荐股)|第[一二三四五六七八九十百]+条");

  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("[(]?[一二三四五六七八九十0-9]{1,2}[)、.][^,。;:!?]{2,12}");

  private final List<Zone> zones = new ArrayList<>();

  Zones(Reading reading, List<Span> sentences) {
    Reading.Part part = null;
    boolean inSection = false;
    boolean inPart = false;
    for (Span sentence : sentences) {
      Reading.Part here = reading.partAt(sentence.start());
      String words = sentence.of(reading.text());
      boolean opens = OPENS_DISCLAIMER.matcher(words).find();
      if (here != part) {
        inPart = false;
        inSection = inSection && (opens || !endsSection(part, here, words));
        part = here;
      }
      inPart |= opens;
      inSection |= opens && words.length() <= 12;
      zones.add(zone(here, words, inPart || inSection));
    }
  }

  /**
   * A section under a bare heading "风险提示" runs until the next heading; if it is a list, until the
   * story goes on.
   */
  private static boolean endsSection(Reading.Part before, Reading.Part part, String words) {
    BlockKind kind = part.block().kind();
    boolean heading = kind == BlockKind.HEADING || kind == BlockKind.TITLE;
    boolean story =
        kind == BlockKind.PARAGRAPH
            && before.block().kind() == BlockKind.LIST_ITEM
            && !isLegal(words);
    return heading || story || NUMBERED_HEADING.matcher(words).matches();
  }

  private static Zone zone(Reading.Part part, String words, boolean disclaimer) {
    BlockKind kind = part.block().kind();
    if (kind == BlockKind.BOILERPLATE) {
      return Zone.BOILERPLATE;
    }
    if (RULE_REPORT.isIn(words)) {
      return Zone.RULE_REPORT;
    }
    if (disclaimer || kind == BlockKind.FOOTNOTE || isLegal(words)) {
      return Zone.DISCLAIMER;
    }
    return switch (kind) {
      case TITLE, HEADING, METADATA -> Zone.TITLE;
      case TABLE_CELL -> Zone.TABLE;
      default -> Zone.BODY;
    };
  }

  private static boolean isLegal(String words) {
    return LEGAL_SENTENCE.isIn(words) || SLOGAN.matcher(words).matches();
  }

  Zone of(int sentence) {
    return zones.get(sentence);
  }
}
