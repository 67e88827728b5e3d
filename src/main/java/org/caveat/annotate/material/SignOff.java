package org.caveat.annotate.material;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Zone;
import org.caveat.text.Span;

/** What stands below an article and nowhere else: its writer, its publisher, its fine print. */
final class SignOff {
  /** What authors and platforms put below an article. */
  private static final Pattern BELOW =
      Pattern.compile(
          "^[(【\\[<]?(?:责任编辑|责编|发布于|发表于|ip地址|ip属地|返回列表|«|上一篇|下一篇|相关(?:新闻|阅读|推荐|文章)|推荐阅读|关键词|标签|友情链接|热门(?:跟[贴帖]|评论|提问|文章)|转载请注明|本题链接|全文完|完$|版权所有|copyright|电话咨询|搜索更多)",
          Pattern.CASE_INSENSITIVE);

  /** A republisher's notice, wherever its line begins. */
  private static final Scan REPUBLISHED =
      new Scan(
          "转载请注明|如需转载|(?:严禁|禁止)转载|违者必究|欢迎(?:大家)?关注|本文(?:来自|来源|源自)|扫描?二维码|责任编辑|本报记者[^,。]{2,8}$|未经[^,。\\n]{0,16}授权|版权归");

  private static final String NAME =
      "[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文雍][\\u4e00-\\u9fa5]{1,2}";

  /** A Chinese personal name, anything after dashes, or a button. */
  private static final Pattern SIGNATURE = Pattern.compile("^(?:" + NAME + "$|[-—]{1,3}|[👉➡▶→»])");

  /** Behind the last stop: a house or paper, its writer, or the issuer and a date. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "[。!?”)]\\s*(?![该本这此其而据在对从])[\\u4e00-\\u9fa5]{2,10}(?:基金|证券|银行|资管|研究中心|研究院|研究所|公司|财经|日报|晚报)(?:\\s*"
              + NAME
              + ")?$"
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
              + ")?$|(?:^|[。\\s])(?:(?:数据|资料|图片|稿件|文章)?来源|[^,。\\s]{0,10}(?:微信号|公众号)[^,。:\\s]{0,4}):[^,。\\n]{2,30}$");

  /** How the last of the warnings ends. */
  private static final Pattern WARNED = Pattern.compile("(?:谨慎|风险|建议|参考|保证|承诺)[。!.]?$");

  /** A last line that excuses itself or says goodbye, with a stop or without. */
  private static final Pattern FAREWELL =
      Pattern.compile(
          "(?:投资建议|仅供参考|(?:需|须|请|应)谨慎|有所帮助|祝[^,。]{0,10}|谢谢(?:大家|阅读|关注)?|再见|下期见|点赞|收藏|转发|(?:客服|咨询|服务)(?:热线|电话)[^,。]{0,6}[-0-9]{5,16}(?:\\s*©[^,。]{0,20})?|(?:报名|咨询|预约|详情|了解更多)[^,。]{0,4}(?:联系|咨询|致电|拨打)[^,。]{0,12})[。!~.]?$");

  private SignOff() {}

  /** Whether something that only stands below an article stands in the second half. */
  static boolean isIn(Text text) {
    List<Span> sentences = text.sentences();
    for (int s = (sentences.size() + 1) / 2; s < sentences.size(); s++) {
      String words = sentences.get(s).of(text.masked());
      if (s > 0 && isBelow(text, words) || text.zone(s) == Zone.BOILERPLATE) {
        return true;
      }
    }
    return isWarning(text, sentences.size() - 1);
  }

  /** A label that stands above as well belongs to each of many entries. */
  private static boolean isBelow(Text text, String words) {
    Matcher label = BELOW.matcher(words);
    return label.find() && text.masked().indexOf(label.group()) > text.masked().length() / 2
        || REPUBLISHED.isIn(words);
  }

  private static boolean isWarning(Text text, int last) {
    return last > 0
        && text.zone(last) == Zone.DISCLAIMER
        && text.sentences().get(last).end() >= text.raw().stripTrailing().length()
        && WARNED.matcher(text.sentences().get(last).of(text.raw()).strip()).find();
  }

  /** Whether the last line ends with its writer, its issuer, its source or a goodbye. */
  static boolean ends(String line) {
    return FAREWELL.matcher(line).find()
        || BYLINE.matcher(line).find()
        || ISSUED.matcher(line).find();
  }

  static boolean isSignature(String line) {
    return SIGNATURE.matcher(line).find();
  }
}
