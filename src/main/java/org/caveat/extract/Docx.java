package org.caveat.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Cell;
import org.caveat.text.Document;
import org.caveat.text.Place;
import org.caveat.text.Style;
import org.caveat.text.Visibility;

/**
 * Reads Word files (ECMA-376) straight from their XML. Paragraphs are counted from 1 in document
 * order within their part, those of tables and text boxes included; runs ({@code w:r}) from 1 in
 * their paragraph, deleted ones included. Comments, deleted text and field codes are no content;
 * hidden runs are, known as hidden.
 */
final class Docx {
  private static final List<String[]> PARTS =
      List.of(
          new String[] {"word/document\\.xml", "body"},
          new String[] {"word/footnotes\\.xml", "footnotes"},
          new String[] {"word/endnotes\\.xml", "endnotes"},
          new String[] {"word/header\\d*\\.xml", "header"},
          new String[] {"word/footer\\d*\\.xml", "footer"});

  private final SourceText source = new SourceText();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private String part;
  private int paragraph;
  private int section;
  private int tables;
  private int row;
  private int column;
  private int tableDepth;
  private int deleted;
  private int fallback;

  /** The paragraph being read; text boxes nest paragraphs in paragraphs. */
  private static final class Paragraph {
    final int number;
    int run;
    boolean hidden;
    boolean bold;
    double size;
    String style = "";
    boolean inRun;
    boolean listed;

    Paragraph(int number) {
      this.number = number;
    }
  }

  private Docx() {}

  static Document read(String path, byte[] file) throws UnreadableException {
    Parts parts = Parts.of(file);
    if (!parts.has("word/document.xml")) {
      throw Parts.damaged(new XMLStreamException());
    }
    Docx reader = new Docx();
    try {
      for (String[] kind : PARTS) {
        for (String name : parts.names(kind[0])) {
          reader.part = kind[1].equals("body") ? "body" : name.replaceAll(".*/|\\.xml", "");
          reader.read(parts.open(name));
        }
      }
    } catch (XMLStreamException | ArrayIndexOutOfBoundsException e) {
      throw Parts.damaged(e);
    }
    return reader.source.document(path, "docx");
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    paragraph = 0;
    paragraphs.clear();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "Fallback" -> fallback++;
      case "p" -> openParagraph();
      case "tbl" -> openTable();
      case "tr" -> {
        row++;
        column = 0;
      }
      case "tc" -> column++;
      case "del", "moveFrom" -> deleted++;
      case "r" -> openRun();
      case "t" -> text(xml.getElementText());
      case "tab", "br", "cr" -> text(" ");
      case "noBreakHyphen" -> text("-");
      case "docPr" -> altText(xml.getAttributeValue(null, "descr"));
      default -> property(xml);
    }
  }

  private void openTable() {
    tableDepth++;
    if (tableDepth == 1) {
      tables++;
      row = 0;
    }
  }

  private void openParagraph() {
    Paragraph outer = paragraphs.peek();
    if (outer != null && source.isOpen()) {
      close(outer);
    }
    paragraph++;
    paragraphs.push(new Paragraph(paragraph));
  }

  private void openRun() {
    Paragraph p = paragraphs.peek();
    if (p != null) {
      p.run++;
      p.inRun = true;
      if (p.hidden && source.isOpen()) {
        close(p);
      }
      p.hidden = false;
    }
  }

  private void property(XMLStreamReader xml) {
    Paragraph p = paragraphs.peek();
    if (p == null) {
      return;
    }
    String value =
        xml.getAttributeValue(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val");
    boolean on =
        value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    switch (xml.getLocalName()) {
      case "pStyle" -> p.style = value == null ? "" : value;
      case "numPr" -> p.listed = true;
      case "vanish" -> hide(p, on);
      case "b" -> p.bold |= on && p.inRun;
      case "sz" ->
          p.size =
              p.inRun && value != null && value.matches("\\d{1,4}")
                  ? Integer.parseInt(value) / 2.0
                  : p.size;
      default -> {
        // Other properties do not matter.
      }
    }
  }

  private void hide(Paragraph p, boolean on) {
    if (p.inRun && on) {
      if (source.isOpen()) {
        close(p);
      }
      p.hidden = true;
    }
  }

  private void text(String piece) {
    Paragraph p = paragraphs.peek();
    if (p != null && deleted == 0 && fallback == 0 && p.inRun) {
      source.add(piece, new Place.InParagraph(part, p.number, p.run));
    }
  }

  private void altText(String words) {
    if (words != null && !words.isBlank() && fallback == 0 && deleted == 0) {
      Paragraph p = paragraphs.peek();
      if (p != null && source.isOpen()) {
        close(p);
      }
      source.add(
          words,
          new Place.InParagraph(part, p == null ? paragraph : p.number, p == null ? 0 : p.run));
      source.close(Block.of(BlockKind.ALT_TEXT, List.of()).inSection(section));
    }
  }

  private void end(String name) {
    switch (name) {
      case "Fallback" -> fallback--;
      case "del", "moveFrom" -> deleted--;
      case "tbl" -> tableDepth--;
      case "r" -> {
        if (paragraphs.peek() != null) {
          paragraphs.peek().inRun = false;
        }
      }
      case "p" -> {
        if (!paragraphs.isEmpty()) {
          close(paragraphs.pop());
        }
      }
      default -> {
        // Nothing ends with other elements.
      }
    }
  }

  private void close(Paragraph p) {
    BlockKind kind = kind(p);
    section += kind == BlockKind.HEADING ? 1 : 0;
    Cell cell = tableDepth > 0 ? new Cell(tables, row, column, row == 1) : Cell.NONE;
    Visibility visibility = p.hidden ? Visibility.HIDDEN : Visibility.SHOWN;
    source.close(
        Block.of(kind, List.of())
            .with(cell)
            .with(new Style(p.size, p.bold, false))
            .with(visibility)
            .inSection(section));
  }

  private BlockKind kind(Paragraph p) {
    if (part.startsWith("footnotes") || part.startsWith("endnotes")) {
      return BlockKind.FOOTNOTE;
    }
    if (part.startsWith("header") || part.startsWith("footer")) {
      return BlockKind.HEADER_FOOTER;
    }
    if (!paragraphs.isEmpty()) {
      return BlockKind.TEXT_BOX;
    }
    if (tableDepth > 0) {
      return BlockKind.TABLE_CELL;
    }
    String style = p.style.toLowerCase(java.util.Locale.ROOT);
    if (style.contains("title") || style.equals("a3")) {
      return BlockKind.TITLE;
    }
    if (style.matches("heading.*|标题.*|[1-9]")) {
      return BlockKind.HEADING;
    }
    return style.contains("caption")
        ? BlockKind.CAPTION
        : p.listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }
}
