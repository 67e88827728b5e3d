package org.caveat.annotate.material;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Zone;
import org.caveat.text.Span;

/**
 * Tells whether a text's end is there. Pages are often kept with their first few hundred characters
 * alone; what such a text does not say may stand in the part that is missing.
 */
final class Ending {
  /** A last line longer than this is story, and story ends with a stop. */
  private static final int LONGEST_HEADING = 24;

  /** Commas part the clauses of a sentence; below this length they may part words of a list. */
  private static final int SHORTEST_CLAUSES = 8;

  private static final Pattern OPEN = Pattern.compile("[,、:(\"“‘《—;-]$|…$|\\.\\.\\.$");

  /** Words that need a word after them; a line of a menu may end in one of them by chance. */
  private static final Pattern DANGLING =
      Pattern.compile("(?:的|和|与|在|为|是|及|或|对|将|把|被|从|以|其|由|(?:截止|截至|至)\\s*[0-9]{0,4})$");

  /** What authors and platforms put below an article. */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^[(【\\[<]?(?:责任编辑|责编|发布于|发表于|ip地址|ip属地|返回列表|«|上一篇|下一篇|相关(?:新闻|阅读|推荐|文章)|推荐阅读|关键词|标签|友情链接|热门(?:跟[贴帖]|评论|提问|文章)|转载请注明|本题链接|全文完|完$|版权所有|copyright|电话咨询|搜索更多)",
          Pattern.CASE_INSENSITIVE);

  /** A republisher's notice, wherever its line begins. */
  private static final Scan REPUBLISHED =
      new Scan(
          "转载请注明|如需转载|(?:严禁|禁止)转载|违者必究|欢迎(?:大家)?关注|扫描?二维码|责任编辑|本报记者[^,。]{2,8}$|未经[^,。\\n]{0,16}授权|版权归");

  /** A first page of several. */
  private static final Pattern PAGED =
      Pattern.compile("(?:共[0-9]{1,2}页[^\\n]{0,20}|下一?页|阅读全文|展开全文|查看全文)\\s*$");

  /** What a page leaves below the text: a counter, a page number; or marks of emphasis. */
  private static final Pattern LITTER = Pattern.compile("\\n\\s*[0-9|/\\s]{1,4}$|[*_~]{1,3}$");

  /** So many lines above the last show whether its fellows end with a stop. */
  private static final int FELLOWS = 8;

  /** An item of a list that begins with its label. */
  private static final Pattern LABEL = Pattern.compile("^[^:\\n]{2,8}:");

  private static final String NAME =
      "[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文][\\u4e00-\\u9fa5]{1,2}";

  /** A Chinese personal name, anything after dashes, or a button. */
  private static final Pattern SIGNATURE = Pattern.compile("^(?:" + NAME + "$|[-—]{1,3}|[👉➡▶→»])");

  /** Behind the last stop: a house or paper, a paper's writer, or the issuer and a date. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "[。!?”)]\\s*(?![该本这此其而据在对从])[\\u4e00-\\u9fa5]{2,10}(?:基金|证券|银行|资管|研究中心|研究院|研究所|公司|财经|日报|晚报)$"
              + "|[。!?”)]\\s*[\\u4e00-\\u9fa5]{2,10}(?:网|报|社|在线|讯)\\s*[A-Za-z]{0,12}\\s*"
              + NAME
              + "$"
              + "|(?:公司|委员会|协会|基金|银行|局|特此公告)\\s*(?:[〇零○一二三四五六七八九]{4}|[0-9]{4})年[^,。]{2,4}月[^,。]{1,3}日$"
              + "|[·|][^,。·|]{2,12}[·|]\\s*[0-9]{1,2}[-/.][0-9]{1,2}$");

  /** A writer's name behind the last stop, or where the figures or the text come from. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "[。!?”)]\\s*(?:[\\u4e00-\\u9fa5]{0,8}(?:记者|编辑|通讯员|实习生|作者)[:\\s]*|\\s)"
              + NAME
              + "(?:[、\\s]"
              + NAME
              + ")?$|(?:^|[。\\s])(?:(?:数据|资料|图片|稿件|文章)?来源|[^,。\\s]{0,10}(?:微信号|公众号)):[^,。\\n]{2,16}$");

  private static final String STOPS = "。!?.)】』」";

  private Ending() {}

  /** A text that stops in the middle of a sentence, and is no list or table, breaks off. */
  static boolean isThere(Text text) {
    String raw = LITTER.matcher(text.raw().stripTrailing()).replaceFirst("").stripTrailing();
    if (raw.isEmpty()) {
      return false;
    }
    if (!text.reading().document().metadata().format().equals("text")) {
      return true;
    }
    return !PAGED.matcher(raw).find() && (isSignedOff(text) || isClosed(raw));
  }

  /** Whether something that only stands below an article stands in the second half. */
  private static boolean isSignedOff(Text text) {
    List<Span> sentences = text.sentences();
    for (int s = (sentences.size() + 1) / 2; s < sentences.size(); s++) {
      String words = sentences.get(s).of(text.masked());
      boolean below = s > 0 && (SIGN_OFF.matcher(words).find() || REPUBLISHED.isIn(words));
      if (below || text.zone(s) == Zone.BOILERPLATE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(String raw) {
    String line = raw.substring(raw.lastIndexOf('\n') + 1);
    char last = raw.charAt(raw.length() - 1);
    if (STOPS.indexOf(last) >= 0) {
      return !raw.endsWith("...");
    }
    if (last == '”' || last == '"' || last == '’') {
      return line.length() < 2 || "。!?…".indexOf(line.charAt(line.length() - 2)) >= 0;
    }
    return BYLINE.matcher(line).find()
        || ISSUED.matcher(line).find()
        || !OPEN.matcher(line).find()
            && (isOneOfMany(raw, line) || !isStory(line) && !isFragment(raw, line));
  }

  /** A line of a list or card whose lines, long ones among them, end without a stop throughout. */
  private static boolean isOneOfMany(String raw, String line) {
    List<String> above = raw.lines().filter(l -> !l.isBlank()).toList();
    List<String> fellows =
        above.subList(Math.max(0, above.size() - 1 - FELLOWS), above.size() - 1).stream()
            .filter(l -> l.length() >= LONGEST_HEADING / 2)
            .toList();
    long open = fellows.stream().filter(l -> STOPS.indexOf(l.charAt(l.length() - 1)) < 0).count();
    boolean dangling = DANGLING.matcher(line).find();
    return fellows.size() > 2 && open == fellows.size() && !dangling;
  }

  /** A few words below a paragraph begin the next one, unless they are a signature. */
  private static boolean isFragment(String raw, String line) {
    String above = raw.substring(0, raw.length() - line.length()).stripTrailing();
    String before = above.substring(above.lastIndexOf('\n') + 1);
    boolean paragraph =
        before.length() > LONGEST_HEADING
            && "。!?;".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean firstItem = before.endsWith(":") && line.length() < SHORTEST_CLAUSES;
    return line.length() == 1
        || firstItem
        || isHalfItem(above, line)
        || paragraph && !SIGNATURE.matcher(line).find();
  }

  /** A labelled item without its stop, where one of the same label above has it. */
  private static boolean isHalfItem(String above, String line) {
    Matcher label = LABEL.matcher(line);
    int twin = label.find() ? above.lastIndexOf("\n" + label.group()) : -1;
    int next = above.indexOf('\n', twin + 1);
    return twin >= 0 && above.charAt((next < 0 ? above.length() : next) - 1) == '。';
  }

  private static boolean isStory(String line) {
    boolean article = line.startsWith("第") && line.indexOf('条') > 0;
    boolean clauses = line.length() > SHORTEST_CLAUSES && line.indexOf(',') >= 0;
    boolean dangling = line.length() > SHORTEST_CLAUSES && DANGLING.matcher(line).find();
    return article || line.length() > LONGEST_HEADING || clauses || dangling;
  }
}
