package org.caveat.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Reads PowerPoint files (ECMA-376) straight from their XML, slides in the order of the
 * presentation.
 */
final class Pptx {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Parts parts;
  private final SourceText source = new SourceText();
  private int slide;
  private boolean hidden;
  private String shape = "";
  private BlockKind kind = BlockKind.PARAGRAPH;
  private double size;
  private int tables;
  private int row;
  private int column;
  private boolean inTable;

  private Pptx(Parts parts) {
    this.parts = parts;
  }

  static Document read(String path, byte[] file) throws UnreadableException {
    Pptx reader = new Pptx(Parts.of(file));
    try {
      for (String name : reader.slides()) {
        reader.slide++;
        reader.hidden = false;
        reader.read(name, false);
        String notes =
            reader.relations(name).values().stream()
                .filter(t -> t.contains("notesSlides/"))
                .findFirst()
                .orElse("");
        if (reader.parts.has(notes)) {
          reader.read(notes, true);
        }
      }
    } catch (XMLStreamException | ArrayIndexOutOfBoundsException e) {
      throw Parts.damaged(e);
    }
    return reader.source.document(path, "pptx");
  }

  private List<String> slides() throws XMLStreamException, UnreadableException {
    if (!parts.has("ppt/presentation.xml")) {
      throw Parts.damaged(new XMLStreamException());
    }
    Map<String, String> targets = relations("ppt/presentation.xml");
    List<String> slides = new ArrayList<>();
    XMLStreamReader xml = parts.open("ppt/presentation.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sldId")) {
        String target = targets.get(xml.getAttributeValue(RELATIONS, "id"));
        if (target != null && parts.has(target)) {
          slides.add(target);
        }
      }
    }
    return slides;
  }

  /** Targets of a part's relations by id, as names of parts. */
  private Map<String, String> relations(String name) throws XMLStreamException {
    int slash = name.lastIndexOf('/');
    String rels = name.substring(0, slash) + "/_rels" + name.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    if (!parts.has(rels)) {
      return targets;
    }
    XMLStreamReader xml = parts.open(rels);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        String full =
            target.startsWith("/")
                ? target.substring(1)
                : target.startsWith("../")
                    ? "ppt/" + target.substring(3)
                    : name.substring(0, slash + 1) + target;
        targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), full);
      }
    }
    return targets;
  }

  private void read(String name, boolean notes) throws XMLStreamException {
    XMLStreamReader xml = parts.open(name);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml, notes);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader xml, boolean notes) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "sld" -> hidden = "0".equals(xml.getAttributeValue(null, "show"));
      case "cNvPr" -> openShape(xml, notes);
      case "ph" -> placeholder(xml.getAttributeValue(null, "type"), notes);
      case "tbl" -> {
        tables++;
        row = 0;
        inTable = true;
      }
      case "tr" -> {
        row++;
        column = 0;
      }
      case "tc" -> column++;
      case "rPr", "defRPr" -> size(xml.getAttributeValue(null, "sz"));
      case "t" -> source.add(xml.getElementText(), new Place.OnSlide(slide, shape));
      case "br" -> source.add(" ", new Place.OnSlide(slide, shape));
      default -> {
        // Only text and where it stands matter.
      }
    }
  }

  private void openShape(XMLStreamReader xml, boolean notes) {
    shape = String.valueOf(xml.getAttributeValue(null, "name"));
    kind = notes ? BlockKind.SPEAKER_NOTE : BlockKind.PARAGRAPH;
    size = 0;
    String description = xml.getAttributeValue(null, "descr");
    if (description != null && !description.isBlank()) {
      source.add(description, new Place.OnSlide(slide, shape));
      close(BlockKind.ALT_TEXT);
    }
  }

  private void placeholder(String type, boolean notes) {
    if (!notes && type != null) {
      kind =
          switch (type) {
            case "title", "ctrTitle" -> slide == 1 ? BlockKind.TITLE : BlockKind.HEADING;
            case "ftr", "sldNum", "dt", "hdr" -> BlockKind.HEADER_FOOTER;
            default -> kind;
          };
    }
  }

  private void size(String hundredths) {
    if (hundredths != null && hundredths.matches("\\d{1,6}")) {
      size = Integer.parseInt(hundredths) / 100.0;
    }
  }

  private void end(String name) {
    if (name.equals("p")) {
      close(inTable ? BlockKind.TABLE_CELL : kind);
    } else if (name.equals("tbl")) {
      inTable = false;
    }
  }

  private void close(BlockKind as) {
    Cell cell = inTable ? new Cell(tables, row, column, row == 1) : Cell.NONE;
    Visibility visibility = hidden ? Visibility.HIDDEN : Visibility.SHOWN;
    source.close(
        Block.of(as, List.of())
            .with(cell)
            .with(new Style(size, false, false))
            .with(visibility)
            .inSection(slide));
  }
}
