package org.caveat.extract;

import java.util.regex.Pattern;

/** Recognises what a platform puts around an article: notices, footers, navigation. */
final class Boilerplate {
  private static final Pattern NOTICE =
      Pattern.compile(
          "^\\s*(?:特[别別][声聲]明[:：]\\s*以上[内內]容|Notice: The content above|(?:免[责責](?:\\([^)]{1,8}\\))?[声聲]明|[声聲]明)[:：]?\\s*(?:本(?:站|文|[条條]|[网網])|以上).{0,40}(?:[转轉][载載]|[网網][络絡]|自[动動]生成|互[联聯](?:\\([^)]{1,8}\\))?[网網]|[侵]權|侵权)|.{0,12}提示[:：]\\s*文章[来來]自[网網][络絡]|.{0,20}(?:不代表本(?:站|[网網]|平台)[观觀][点點]|[侵]权.{0,6}[联聯]系|请联系.{0,10}删除)|.{0,8}(?:[版]权所有|版權所有|Copyright|ICP备|ICP備)|(?:责任编辑|責任編輯|友情[链鏈]接|[关關][键鍵][词詞]|相[关關](?:新[闻聞]|[阅閱][读讀]|推[荐薦])|本题链接|推荐阅读|上一篇|下一篇|返回列表|« 返回))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IMAGE =
      Pattern.compile("^\\s*(?:!\\[[^\\]]*\\]\\([^)]*\\)|【(?:资料图|圖|图)[^】]*】|\\((?:资料)?图片\\))\\s*$");

  private Boilerplate() {}

  static boolean isNotice(String line) {
    return NOTICE.matcher(line).find();
  }

  static boolean isImage(String line) {
    return IMAGE.matcher(line).matches();
  }
}
