package org.caveat.annotate.language;

import java.util.regex.Pattern;
import org.caveat.text.Span;

/**
 * Whether a phrase is denied in its clause, after the ConText algorithm (Chapman et al. 2007): a
 * negator within twelve characters before it, or a rejection or doubt right after it. Double
 * negation affirms.
 */
final class Negation {
  private static final int BEFORE = 12;
  private static final int BEFORE_WORDS = 40;
  private static final int AFTER = 40;

  private static final Pattern NO_NEGATOR =
      Pattern.compile(
          "(?<=[赚涨赢])不[赔亏跌输]|不(?:仅|但|只|断|错|少|同|妨|愧|管|论|凡|俗|菲|光|止|可多得|容小觑|容错过|懈|动产|良|久|负|可或缺|约而同|惧|畏|怕|愁|输|亚|逊|乏|减|改|变|遗余力|二|耽误|妨碍)|非(?:常|凡|农|银|货|车|美|标|公开)|当之无愧|当仁不让|无(?:论|疑|锡|限|与伦比|不|惧|畏|忧|虞)|未(?:来|必不)|不得不|毫不|莫(?:过于|如)|别(?:具|致|出|样)|特别|分别|类别|级别|差别|识别|区别|个别|没有.{0,5}不|不是不|谁说不|难道不|免(?:费|税)|没(?:问题|悬念)|警惕性|差不多|不过(?!关)|不久|不时|不得了|了不起|说不定|不知不觉|不折不扣|不言而喻|不容置疑|不负(?!责)|不吝|无(?:非|一例外)|(?:不用|不必|无需|无须|不需要?)(?:再|去)?(?:管|操心|担心|发愁|打理|盯盘|看盘|折腾|择时)");

  private static final Pattern NEGATOR =
      Pattern.compile(
          "(?:不|勿|莫|别|避免|拒绝|警惕|谨防|防范|远离|杜绝|切忌).{0,3}(?:轻信|盲目|迷信|误信|误以为|误认为|以为|号称|宣称|所谓|当成|当作)|不|非|无|未|没|并非|禁止|严禁|切勿|切忌|勿|避免|拒绝|杜绝|谨防|警惕|防范|防止|远离|莫|别|难以|很难|难(?!得)|绝非|岂|否|谈不上|称不上|打破|告别|误区|误以为|误认为|以为|误解|误信|轻信|迷信|盲目|妄图|试图|失去|丧失|缺乏|缺少|欠缺|质疑|号称|宣称|自称|谎称|声称|所谓|戳[破穿]|说成|吹成|包装成|宣传成|凡是?(?=[^,。]{0,4}(?:承诺|保证|宣传))"
              + "|\\b(?:not|no|never|cannot|without|neither|nor|can't|don't|doesn't|isn't|aren't|won't|wouldn't|didn't|nothing|none)\\b");

  /** Ends what a negator denies: 不懂股票也能…, 不用盯盘就能…. */
  private static final Pattern RESUMES =
      Pattern.compile("^.*(?:[就便也](?=[能可会有不没难])|即可|照样|反而|而是|但|却)");

  private static final Pattern REJECTED =
      Pattern.compile(
          "^[”\"』」’]?(?:等)?(?:的)?(?:说法|宣传|表述|字样|字眼|承诺|行为|误区|幻想|时代|神话|概念|理念)?(?:都|均|也|就)?(?:是|属于|涉嫌|为)?(?:不存在|违规|违法|不可信|骗|谎|不可取|不实|错误|禁止|被打破|已被打破|已终结|已经过去|不再|(?:要|需|应|须)?(?:警惕|当心|小心))"
              + "|^[^。!?]{0,12}(?:(?:骗[局术]|谎言|误解|误区|陷阱|错觉|伪命题)|(?:真|可能|靠谱|对)吗)"
              + "|^[”\"』」’]的(?:项目|平台|承诺|宣传|说法|骗局|生意|好事|谎言|忽悠|泡沫|幻想|旗号|幌子)"
              + "|^[^。!?]{0,16}(?:结果|最后|最终)(?:却|反而)?(?:亏|赔|跌|套|越抄越|腰斩|损失)"
              + "|^[”\"』」’]?的[^。!?,]{0,6}(?:多半|大多|十有八九|基本上?|往往|几乎)(?:都)?(?:是|有)(?:坑|骗|假|诈|套路|猫腻|问题)"
              + "|^[^。!?]{0,16}(?:事实|其实)上?(?:并非|并不|不是|恰恰相反|未必)"
              + "|^[^。!?]{0,16}(?:这样|这种|这类|此类|之类|诸如此类|等)的?(?:宣传|说法|话术|字眼|字样|承诺|口号|广告|诱惑)[^。!?]{0,10}(?:警惕|当心|小心|留神|远离|别信|勿信|(?:不要|切莫|别)(?:轻易)?(?:相信|上当))");

  /** Heads a sentence that tells what people get wrong, unless it turns: 误区一,把固收+当成存款. */
  private static final Pattern MYTH =
      Pattern.compile(
          "\\s*[(#*【]{0,3}(?:(?:常见)?(?:误区|错误认识|认知误区|谬误)[一二三四五六七八九十0-9]|在(?:很多|不少|许多|大多数)人(?:眼里|看来|心[里中])|(?:很多|不少|许多)人(?:以为|误以为)|你以为)(?!.*(?:其实|殊不知|但|然而|实际上))");

  /** What is asked is not said: 能保证赚钱吗, 有没有踩雷的风险? */
  private static final Pattern ASKS =
      Pattern.compile("(?:能否|可否|是否|会不会|能不能|有没有|(?<!不)[能会]|可以|真的?)[^,。]{0,5}$");

  private static final Pattern ASKED = Pattern.compile("^[^,。!?]{0,6}(?:[吗么]|\\?)");

  /** The question begins within the phrase: 定投能保证赚钱吗. */
  private static final Pattern ASKS_WITHIN = Pattern.compile("能|会|可以|真的?|是不是");

  private static final Pattern ASKED_NEXT = Pattern.compile("^[^,。!?]{0,2}[吗么]");

  private Negation() {}

  /** Whether the span is denied; {@code masked} is the lower-case text of the reading. */
  static boolean denies(String masked, Span sentence, Span span) {
    boolean latin =
        span.start() < masked.length()
            && masked.charAt(span.start()) < 0x80
            && Character.isLetter(masked.charAt(span.start()));
    int from = Math.max(sentence.start(), span.start() - (latin ? BEFORE_WORDS : BEFORE));
    String before = masked.substring(from, span.start());
    int clause = clauseStart(before);
    String resumed = RESUMES.matcher(before.substring(clause)).replaceFirst("");
    String window = NO_NEGATOR.matcher(resumed).replaceAll("_");
    boolean denied = isOdd(window);
    String after = masked.substring(span.end(), Math.min(sentence.end(), span.end() + AFTER));
    boolean whether = before.endsWith("有") && masked.startsWith("没", span.start());
    boolean asked =
        ASKED.matcher(after).find() && ASKS.matcher(before).find()
            || ASKED_NEXT.matcher(after).find() && ASKS_WITHIN.matcher(span.of(masked)).find();
    boolean myth = MYTH.matcher(masked).region(sentence.start(), span.start()).lookingAt();
    return denied || whether || asked || myth || REJECTED.matcher(after).find();
  }

  /** In a list (不割肉、不抄底) each item has a negator of its own, or all share the first. */
  private static boolean isOdd(String window) {
    int last = count(window.substring(window.lastIndexOf('、') + 1));
    return (last > 0 ? last : count(window)) % 2 == 1;
  }

  private static int count(String window) {
    int count = 0;
    var matcher = NEGATOR.matcher(window);
    while (matcher.find()) {
      count++;
    }
    return Math.min(count, 2);
  }

  private static int clauseStart(String before) {
    for (int i = before.length() - 1; i >= 0; i--) {
      if (",:;。!?|\n".indexOf(before.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
