package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Cell;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Locator;
import org.caveat.text.Metadata;
import org.caveat.text.Span;
import org.caveat.text.Style;
import org.caveat.text.Visibility;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads HTML. Scripts, styles and comments are no content; collapsed and hidden text is, known as
 * such.
 */
final class Html {
  private static final Set<String> NO_CONTENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "code",
          "pre",
          "head",
          "select",
          "button",
          "input",
          "textarea");
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

  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private List<Fragment> fragments = new ArrayList<>();
  private int section;
  private int tables;

  /** What holds for the text at a place of the tree. */
  private record Setting(BlockKind kind, Visibility visibility, Style style, Cell cell) {
    Setting with(BlockKind other) {
      return new Setting(other, visibility, style, cell);
    }
  }

  private Html(String source) {
    this.source = source;
  }

  static Document read(String path, String source, String charset) {
    Html reader = new Html(source);
    org.jsoup.nodes.Document page =
        Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    reader.metadata(page);
    Setting start = new Setting(BlockKind.PARAGRAPH, Visibility.SHOWN, Style.UNKNOWN, Cell.NONE);
    reader.walk(page.body(), start);
    reader.close(start);
    Metadata metadata = new Metadata("html", charset, page.title(), published(page));
    return new Document(path, source, reader.blocks, Locator.TEXT, metadata, List.of());
  }

  private static String published(org.jsoup.nodes.Document page) {
    Element meta =
        page.selectFirst(
            "meta[property=article:published_time],meta[name=pubdate],meta[name=publishdate],meta[itemprop=datePublished],meta[name=date]");
    if (meta != null) {
      return meta.attr("content");
    }
    Element time = page.selectFirst("time[datetime]");
    return time == null ? "" : time.attr("datetime");
  }

  private void metadata(org.jsoup.nodes.Document page) {
    for (Element title : page.select("head > title")) {
      if (page.select("h1").stream().anyMatch(h -> h.text().equals(title.text()))) {
        continue; // The same words stand on the page itself.
      }
      title.textNodes().forEach(this::text);
      close(new Setting(BlockKind.TITLE, Visibility.SHOWN, Style.UNKNOWN, Cell.NONE));
    }
    for (Element meta : page.select("meta[name=description],meta[property=og:description]")) {
      attribute(meta, "content", BlockKind.METADATA);
    }
  }

  private void attribute(Element element, String name, BlockKind kind) {
    Attribute attribute = element.attribute(name);
    if (attribute == null || attribute.getValue().isBlank()) {
      return;
    }
    Range.AttributeRange range = attribute.sourceRange();
    if (range.valueRange().isTracked() && range.valueRange().endPos() <= source.length()) {
      Span span = new Span(range.valueRange().startPos(), range.valueRange().endPos());
      blocks.add(
          Block.of(kind, Literals.align(attribute.getValue(), source, span)).inSection(section));
    }
  }

  private void walk(Element element, Setting setting) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text);
      } else if (child instanceof Element inner && !NO_CONTENT.contains(inner.normalName())) {
        element(inner, setting);
      }
    }
  }

  private void element(Element element, Setting outer) {
    String name = element.normalName();
    if (name.equals("img")) {
      attribute(element, "alt", BlockKind.ALT_TEXT);
      return;
    }
    if (name.equals("br")) {
      close(outer);
      return;
    }
    Setting setting = setting(element, outer);
    boolean block =
        element.isBlock()
            || !setting.equals(outer) && setting.visibility() != outer.visibility()
            || name.matches("t[dh]|summary|figcaption");
    if (block) {
      close(outer);
    }
    section += name.matches("h[1-6]|section|article") ? 1 : 0;
    tables += name.equals("table") ? 1 : 0;
    walk(element, setting);
    if (block) {
      close(setting);
    }
  }

  private Setting setting(Element element, Setting outer) {
    String name = element.normalName();
    Cell cell = name.matches("t[dh]") ? cell(element) : outer.cell();
    return new Setting(
        kind(element, outer), visibility(element, outer), style(element, outer.style()), cell);
  }

  private BlockKind kind(Element element, Setting outer) {
    if (outer.kind() == BlockKind.BOILERPLATE
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
      default -> outer.kind();
    };
  }

  private static Visibility visibility(Element element, Setting outer) {
    if (outer.visibility() == Visibility.HIDDEN
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find()) {
      return Visibility.HIDDEN;
    }
    boolean folded = element.normalName().equals("details") && !element.hasAttr("open");
    return folded ? Visibility.COLLAPSED : outer.visibility();
  }

  private static Style style(Element element, Style outer) {
    String css = element.attr("style");
    Matcher size = FONT_SIZE.matcher(css);
    double points = outer.fontSize();
    if (size.find()) {
      points =
          Double.parseDouble(size.group(1)) * (size.group(2).equalsIgnoreCase("px") ? 0.75 : 1);
    }
    Matcher colour = COLOUR.matcher(css);
    boolean faint = colour.find() ? isFaint(colour.group(1)) : outer.faint();
    boolean bold = outer.bold() || element.normalName().matches("b|strong|h[1-6]|th");
    return new Style(points, bold, faint);
  }

  private static boolean isFaint(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    int rgb = Integer.parseInt(full, 16);
    return Math.min(Math.min(rgb >> 16, rgb >> 8 & 0xff), rgb & 0xff) >= FAINT;
  }

  private Cell cell(Element cell) {
    Element row = cell.parent();
    int number = row == null ? 1 : row.elementSiblingIndex() + 1;
    return new Cell(tables, number, cell.elementSiblingIndex() + 1, cell.normalName().equals("th"));
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    if (range.isTracked()
        && range.endPos() <= source.length()
        && range.endPos() > range.startPos()) {
      fragments.addAll(
          Literals.align(node.getWholeText(), source, new Span(range.startPos(), range.endPos())));
    }
  }

  private void close(Setting setting) {
    boolean blank = fragments.stream().allMatch(f -> f.text().isBlank());
    if (!blank) {
      Setting real =
          Boilerplate.isNotice(fragments.get(0).text().strip())
              ? setting.with(BlockKind.BOILERPLATE)
              : setting;
      blocks.add(
          new Block(real.kind(), fragments, real.visibility(), real.style(), real.cell(), section));
    }
    fragments = new ArrayList<>();
  }
}
