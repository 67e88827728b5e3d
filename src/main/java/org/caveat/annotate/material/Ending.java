package org.caveat.annotate.material;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Text;

/**
 * Tells whether a text's end is there. Pages are often kept with their first few hundred characters
 * alone; what such a text does not say may stand in the part that is missing.
 */
final class Ending {
  /** A first page of several. */
  private static final Pattern PAGED =
      Pattern.compile("(?:共[0-9]{1,2}页[^\\n]{0,20}|下一?页|阅读全文|展开全文|查看全文)\\s*$");

  /** What a page leaves below the text: counters, a page number, a button; or marks of emphasis. */
  private static final Pattern LITTER =
      Pattern.compile(
          "\\n\\s*[0-9|/\\s]{1,4}$|[*_]{1,3}$"
              + "|\\n\\s*(?:阅读|浏览|播放|点?赞|评论|在看|收藏|转发|分享)[\\s0-9.万+k阅读点赞评论在看收藏转发分享]{0,40}$"
              + "|(?<=[。!?])\\n\\s*(?:我要|我想|立即|马上|去|一键|点击)[\\u4e00-\\u9fa5]{2,6}$");

  /** The last sentence promises what is not there. */
  private static final Pattern ANNOUNCES =
      Pattern.compile("如下[^,。\\n]{0,10}[。:]$|以下[两几三四五六七八][^,。\\n]{0,6}[。:]$");

  /** A row of a table that is not closed. */
  private static final Pattern HALF_ROW = Pattern.compile("(?:^|\\n)\\|[^\\n]*+(?<!\\|)$");

  /** A bracket that nothing closes, or a number with its point and no decimals. */
  private static final Pattern UNCLOSED = Pattern.compile("[\\[(《【][^\\])》】\\n]{0,40}$|[0-9]\\.$");

  private static final Pattern QUOTES = Pattern.compile("[”\"’]++$");

  private final String raw;
  private final LastLine line;

  private Ending(String raw) {
    this.raw = raw;
    this.line = new LastLine(raw);
  }

  /** A text that stops in the middle of a sentence, and is no list or table, breaks off. */
  static boolean isThere(Text text) {
    String raw = unlittered(text.raw());
    if (raw.isEmpty()) {
      return false;
    }
    if (!text.reading().document().metadata().format().equals("text")) {
      return true;
    }
    if (PAGED.matcher(raw).find()) {
      return false;
    }
    return SignOff.isIn(text)
        || !RoundSize.of(text.reading().document().source()) && new Ending(raw).isClosed();
  }

  /** The text without counters, and without a button that stands below each of its parts. */
  private static String unlittered(String text) {
    String raw = LITTER.matcher(text.stripTrailing()).replaceFirst("").stripTrailing();
    List<String> lines = raw.lines().map(String::strip).toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    boolean button = last.length() < 5 && lines.indexOf(last) < lines.size() - 1;
    return button ? raw.substring(0, raw.length() - last.length()).stripTrailing() : raw;
  }

  private boolean isClosed() {
    if (ANNOUNCES.matcher(raw).find()
        || HALF_ROW.matcher(raw).find()
        || UNCLOSED.matcher(raw).find()) {
      return false;
    }
    Matcher quotes = QUOTES.matcher(raw);
    if (quotes.find()) {
      return line.length() < 2 || LastLine.isStop(raw.substring(0, quotes.start()));
    }
    return LastLine.isStop(raw) || line.isWhole();
  }
}
