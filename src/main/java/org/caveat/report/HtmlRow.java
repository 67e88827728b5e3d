package org.caveat.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph and the notes that begin in it. Templates read its public methods.
 *
 * @param told the first note of each kind, by what it says
 * @param rest paragraphs without notes that follow, in the room that is left beside the notes
 */
record HtmlRow(Paragraph paragraph, Map<List<String>, HtmlNote> told, List<Paragraph> rest) {
  static final String UNSEEN = " unseen";

  /** Characters of text that are as high as a note beside it. */
  private static final int NOTE = 100;

  /** As many paragraphs as the style sheet has places for. */
  private static final int MOST = 12;

  /**
   * @param kind of the block, and "unseen" when it is not on the page
   * @param notes that begin in it
   */
  record Paragraph(String kind, List<Piece> pieces, List<HtmlNote> notes) {
    static Paragraph of(String kind) {
      return new Paragraph(kind, new ArrayList<>(), new ArrayList<>());
    }

    /** Whether it is in the file but not before its readers' eyes. */
    public boolean isUnseen() {
      return kind.endsWith(UNSEEN);
    }

    private int length() {
      return pieces.stream().mapToInt(p -> p.text().length()).sum();
    }
  }

  /**
   * Characters to show alike.
   *
   * @param anchor where links lead; "" for none
   * @param severity of the gravest finding that covers it; "" for none
   * @param notes anchors of the notes that cover it, with blanks between
   * @param begins notes whose fault begins here
   */
  record Piece(
      String text,
      String anchor,
      String severity,
      String notes,
      List<HtmlNote> begins,
      boolean damaged) {
    static final Piece CELL = new Piece(" | ", "", "", "", List.of(), false);
  }

  /** All paragraphs in rows. */
  static List<HtmlRow> of(List<Paragraph> paragraphs) {
    List<HtmlRow> rows = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      HtmlRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && paragraph.notes().isEmpty() && last.hasRoom()) {
        last.rest().add(paragraph);
      } else {
        rows.add(new HtmlRow(paragraph, told(paragraph.notes()), new ArrayList<>()));
      }
    }
    return rows;
  }

  private static Map<List<String>, HtmlNote> told(List<HtmlNote> notes) {
    Map<List<String>, HtmlNote> told = new HashMap<>();
    notes.forEach(note -> told.putIfAbsent(note.says(), note));
    return told;
  }

  private boolean hasRoom() {
    int length = paragraph.length() + rest.stream().mapToInt(Paragraph::length).sum();
    return length < NOTE * notes().size() && rest.size() + 1 < MOST;
  }

  public List<HtmlNote> notes() {
    return paragraph.notes();
  }

  /** The note of this row that says the same and stands before it; null for none. */
  public HtmlNote first(HtmlNote note) {
    HtmlNote first = told.get(note.says());
    return first == note ? null : first;
  }

  /** Whether the notes would reach far below the end of the text beside them. */
  public boolean isCrowded() {
    return notes().size() > 1 && hasRoom();
  }
}
