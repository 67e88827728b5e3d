package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
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
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown. Code is no content; alternative text and HTML blocks are. */
final class Markdown extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\r?\\n(.*?)\\r?\\n---\\r?\\n", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("(?m)^(title|date|published)\\s*:\\s*[\"']?(.*?)[\"']?\\s*$");

  private final String path;
  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private List<Fragment> fragments = new ArrayList<>();
  private BlockKind around = BlockKind.PARAGRAPH;
  private int section;
  private int table;
  private int row;
  private int column;

  private Markdown(String path, String source) {
    this.path = path;
    this.source = source;
  }

  static Document read(String path, String source, String charset) {
    Matcher front = FRONT_MATTER.matcher(source);
    boolean has = front.find();
    String title = "";
    String date = "";
    Matcher field = FIELD.matcher(has ? front.group(1) : "");
    while (field.find()) {
      title = field.group(1).equals("title") ? field.group(2) : title;
      date = field.group(1).equals("title") ? date : field.group(2);
    }
    Markdown reader = new Markdown(path, source);
    String blanked =
        has
            ? source.substring(0, front.end()).replaceAll("[^\\r\\n]", " ")
                + source.substring(front.end())
            : source;
    PARSER.parse(blanked).accept(reader);
    return new Document(
        path,
        source,
        reader.blocks,
        Locator.TEXT,
        new Metadata("markdown", charset, title, date),
        List.of());
  }

  @Override
  public void visit(Heading heading) {
    section++;
    block(
        heading,
        heading.getLevel() == 1 && blocks.isEmpty() ? BlockKind.TITLE : BlockKind.HEADING,
        Cell.NONE);
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph, around, Cell.NONE);
  }

  @Override
  public void visit(ListItem item) {
    inside(item, BlockKind.LIST_ITEM);
  }

  @Override
  public void visit(BlockQuote quote) {
    inside(quote, BlockKind.QUOTE);
  }

  private void inside(Node node, BlockKind kind) {
    BlockKind outer = around;
    around = kind;
    visitChildren(node);
    around = outer;
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock) {
      table++;
      row = 0;
    }
    visitChildren(node);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      row++;
      column = 0;
      visitChildren(node);
    } else if (node instanceof TableCell cell) {
      column++;
      block(node, BlockKind.TABLE_CELL, new Cell(table, row, column, cell.isHeader()));
    } else {
      visitChildren(node);
    }
  }

  private void block(Node node, BlockKind kind, Cell cell) {
    fragments = new ArrayList<>();
    visitChildren(node);
    if (!fragments.isEmpty()) {
      BlockKind real = Boilerplate.isNotice(fragments.get(0).text()) ? BlockKind.BOILERPLATE : kind;
      blocks.add(Block.of(real, fragments).with(cell).inSection(section));
    }
  }

  @Override
  public void visit(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (!spans.isEmpty()) {
      Span span = cover(spans);
      fragments.addAll(Literals.align(text.getLiteral(), source, span));
    }
  }

  @Override
  public void visit(Code code) {
    // Code is not content.
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    lineBreak(lineBreak);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    lineBreak(lineBreak);
  }

  private void lineBreak(Node node) {
    int at = fragments.isEmpty() ? 0 : fragments.get(fragments.size() - 1).source().end();
    int feed = source.indexOf('\n', at);
    fragments.add(new Fragment("\n", feed < 0 ? new Span(at, at) : new Span(feed, feed + 1)));
  }

  @Override
  public void visit(Image image) {
    List<Fragment> outer = fragments;
    fragments = new ArrayList<>();
    visitChildren(image);
    if (!fragments.isEmpty()) {
      blocks.add(Block.of(BlockKind.ALT_TEXT, fragments).inSection(section));
    }
    fragments = outer;
  }

  @Override
  public void visit(HtmlBlock html) {
    if (!html.getSourceSpans().isEmpty()) {
      Span span = cover(html.getSourceSpans());
      for (Block block : Html.read(path, span.of(source), "").blocks()) {
        List<Fragment> moved =
            block.fragments().stream()
                .map(f -> new Fragment(f.text(), f.source().shift(span.start())))
                .toList();
        blocks.add(
            new Block(
                block.kind(), moved, block.visibility(), block.style(), block.cell(), section));
      }
    }
  }

  private static Span cover(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
