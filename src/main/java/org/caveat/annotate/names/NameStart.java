package org.caveat.annotate.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Han;

/** Where a name begins whose end is known: read leftwards, to the last word of the sentence. */
final class NameStart {
  /**
   * Words of the sentence, not of the name: what follows the last of them is the name. The
   * look-arounds keep the words they are part of (中证, 信用债, 标普, 三年持有).
   */
  private static final Pattern LEADING =
      Pattern.compile(
          ".*(?:通过|投资于|投资(?!级|者)|关注|买入|(?<!灵活|均衡|优化|动态|资产|积极|稳健|多元|策略)配置|借道|跟踪|对标|追踪"
              + "|的|和(?![谐利顺嘉润泰裕盛])|与|及|是|了|在(?!线)|(?<!华)为|如(?!意)|对(?!冲)|把|将|(?<!自)由|以(?!色列)|其中|包括|成立|旗下|上述|推出|发行|这只|该"
              + "|(?<![日资成基保])本(?!土)|以及|或|而|[今昨][天日]|周[一二三四五]|盘中|当前|目前|从|看|(?<!国)有(?![色机])|也|让|布局|相关|首只|一只|只|款|场内|代表|例如|比如|比(?!特)"
              + "|(?<!平|均)等(?!权)|中(?![小证国概药游盘债型创韩航金银欧海加信邮融泰庚科特长短外])|于|被|(?<![信公])用|向|到(?!期)|至|比较|认购|申购|增持|减持|卖出"
              + "|(?<![年月天期日])持有(?!期)|选择|定投|截至|代码|名称|同(?![业庆智德益泰])|并(?!购)|即|批|随后|不少|部分|多数|主流|一键|可选|推荐|参与|叫|宣布|其"
              + "|旗舰|首批|产品|上市(?!公司)|聚焦|场外|规模|(?<!目)标(?!普)|就|加入|衡量|哪些|梳理|明确|近期|此外|聊聊|请问|我)");

  private NameStart() {}

  /** The first character of the name that ends at {@code end}, not before {@code limit}. */
  static int of(String text, int end, int limit) {
    int start = wordStart(text, end, limit);
    Matcher lead = LEADING.matcher(text).region(start, end).useTransparentBounds(true);
    return lead.lookingAt() ? lead.end() : start;
  }

  /** Where the run of characters that names are made of begins. */
  static int wordStart(String text, int end, int limit) {
    int start = end;
    while (start > limit && isOfName(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfName(char c) {
    return Han.is(c) || c < 0x80 && Character.isLetterOrDigit(c);
  }
}
