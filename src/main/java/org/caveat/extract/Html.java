package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Cell;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Locator;
import org.caveat.text.Metadata;
import org.caveat.text.Span;
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
  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private List<Fragment> fragments = new ArrayList<>();
  private int section;
  private int tables;

  private Html(String source) {
    this.source = source;
  }

  static Document read(String path, String source, String charset) {
    Html reader = new Html(source);
    org.jsoup.nodes.Document page =
        Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    reader.metadata(page);
    HtmlSetting start = HtmlSetting.of(BlockKind.PARAGRAPH);
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
      close(HtmlSetting.of(BlockKind.TITLE));
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

  private void walk(Element element, HtmlSetting setting) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text);
      } else if (child instanceof Element inner && !NO_CONTENT.contains(inner.normalName())) {
        element(inner, setting);
      }
    }
  }

  private void element(Element element, HtmlSetting outer) {
    String name = element.normalName();
    if (name.equals("img")) {
      attribute(element, "alt", BlockKind.ALT_TEXT);
      return;
    }
    if (name.equals("br")) {
      close(outer);
      return;
    }
    HtmlSetting setting = outer.in(element);
    setting = name.matches("t[dh]") ? setting.with(cell(element)) : setting;
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

  private void close(HtmlSetting setting) {
    boolean blank = fragments.stream().allMatch(f -> f.text().isBlank());
    if (!blank) {
      HtmlSetting real =
          Boilerplate.isNotice(fragments.get(0).text().strip())
              ? setting.with(BlockKind.BOILERPLATE)
              : setting;
      blocks.add(
          new Block(real.kind(), fragments, real.visibility(), real.style(), real.cell(), section));
    }
    fragments = new ArrayList<>();
  }
}
