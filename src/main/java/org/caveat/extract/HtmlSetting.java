package org.caveat.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.BlockKind;
import org.caveat.text.Cell;
import org.caveat.text.Style;
import org.caveat.text.Visibility;
import org.jsoup.nodes.Element;

/** What holds for the text at a place of a page's tree: elements inherit it and change it. */
record HtmlSetting(BlockKind kind, Visibility visibility, Style style, Cell cell) {
  private static final Set<String> BOILERPLATE = Set.of("nav", "footer", "aside");
  private static final Pattern BOILERPLATE_CLASS =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav|navbar|menu|sidebar|breadcrumb|footer|copyright|comments?|related|recommend|share|toolbar|advert|cookie)(?:$|[-_ ])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt|em|rem|%)?\\s*(?:;|$)|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FONT_SIZE =
      Pattern.compile("font-size\\s*:\\s*([0-9.]+)(px|pt)", Pattern.CASE_INSENSITIVE);
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?:^|[;\\s])color\\s*:\\s*#([0-9a-f]{3}|[0-9a-f]{6})\\b", Pattern.CASE_INSENSITIVE);
  private static final int FAINT = 0xa0;

  static HtmlSetting of(BlockKind kind) {
    return new HtmlSetting(kind, Visibility.SHOWN, Style.UNKNOWN, Cell.NONE);
  }

  HtmlSetting with(BlockKind other) {
    return new HtmlSetting(other, visibility, style, cell);
  }

  HtmlSetting with(Cell other) {
    return new HtmlSetting(kind, visibility, style, other);
  }

  /** What holds within an element that stands here. */
  HtmlSetting in(Element element) {
    return new HtmlSetting(kind(element), visibility(element), style(element), cell);
  }

  private BlockKind kind(Element element) {
    if (kind == BlockKind.BOILERPLATE
        || BOILERPLATE.contains(element.normalName())
        || BOILERPLATE_CLASS.matcher(element.className() + " " + element.id()).find()
            && !element.normalName().equals("body")) {
      return BlockKind.BOILERPLATE;
    }
    return switch (element.normalName()) {
      case "h1" -> BlockKind.TITLE;
      case "h2", "h3", "h4", "h5", "h6", "summary" -> BlockKind.HEADING;
      case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
      case "td", "th" -> BlockKind.TABLE_CELL;
      case "figcaption", "caption" -> BlockKind.CAPTION;
      case "blockquote" -> BlockKind.QUOTE;
      default -> kind;
    };
  }

  private Visibility visibility(Element element) {
    if (visibility == Visibility.HIDDEN
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find()) {
      return Visibility.HIDDEN;
    }
    boolean folded = element.normalName().equals("details") && !element.hasAttr("open");
    return folded ? Visibility.COLLAPSED : visibility;
  }

  private Style style(Element element) {
    String css = element.attr("style");
    Matcher size = FONT_SIZE.matcher(css);
    double points = style.fontSize();
    if (size.find()) {
      points =
          Double.parseDouble(size.group(1)) * (size.group(2).equalsIgnoreCase("px") ? 0.75 : 1);
    }
    Matcher colour = COLOUR.matcher(css);
    boolean faint = colour.find() ? isFaint(colour.group(1)) : style.faint();
    boolean bold = style.bold() || element.normalName().matches("b|strong|h[1-6]|th");
    return new Style(points, bold, faint);
  }

  private static boolean isFaint(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    int rgb = Integer.parseInt(full, 16);
    return Math.min(Math.min(rgb >> 16, rgb >> 8 & 0xff), rgb & 0xff) >= FAINT;
  }
}
