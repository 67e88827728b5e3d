package org.caveat.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.finding.Finding;
import org.caveat.finding.Severity;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Cell;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.LineMap;
import org.caveat.text.Span;
import org.caveat.text.Visibility;

/** The text of a document as it was read, in rows: a paragraph and the notes that begin in it. */
final class HtmlText {
  private static final String UNSEEN = " unseen";

  private final String id;
  private final HtmlCuts cuts;
  private final List<Row> rows = new ArrayList<>();
  private final Set<Integer> shown = new HashSet<>();
  private Cell last = Cell.NONE;

  /**
   * @param kind of the block, and "unseen" when it is not on the page
   * @param told the first note of each kind, by what it says
   */
  record Row(
      String kind, List<Piece> pieces, List<HtmlNote> notes, Map<List<String>, HtmlNote> told) {
    /** Characters of a paragraph that are as high as a note beside it. */
    private static final int NOTE = 100;

    static Row of(String kind) {
      return new Row(kind, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    }

    void add(HtmlNote note) {
      notes.add(note);
      told.putIfAbsent(note.says(), note);
    }

    /** The note of this row that says the same and stands before it; null for none. */
    public HtmlNote first(HtmlNote note) {
      HtmlNote first = told.get(note.says());
      return first == note ? null : first;
    }

    /** Whether it is in the file but not before its readers' eyes. */
    public boolean isUnseen() {
      return kind.endsWith(UNSEEN);
    }

    /** Whether the notes would stand far below the end of their paragraph. */
    public boolean isCrowded() {
      int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
      return notes.size() > 1 && length < NOTE * notes.size();
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

  private HtmlText(String id, HtmlCuts cuts) {
    this.id = id;
    this.cuts = cuts;
  }

  /** The rows of the document with this anchor. */
  static List<Row> rows(String id, Document document, HtmlCuts cuts) {
    HtmlText text = new HtmlText(id, cuts);
    (document.blocks().isEmpty() ? lines(document.source()) : document.blocks())
        .forEach(text::block);
    return text.rows;
  }

  private static List<Block> lines(String source) {
    LineMap lines = new LineMap(source);
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= lines.lines(); i++) {
      int end = i < lines.lines() ? lines.start(i + 1) : source.length();
      Span span = new Span(lines.start(i), end);
      blocks.add(Block.of(BlockKind.PARAGRAPH, List.of(new Fragment(span.of(source), span))));
    }
    return blocks;
  }

  private void block(Block block) {
    Cell cell = block.cell();
    boolean sameRow = cell.table() > 0 && cell.table() == last.table() && cell.row() == last.row();
    last = cell;
    if (sameRow) {
      rows.get(rows.size() - 1).pieces().add(Piece.CELL);
    } else {
      rows.add(Row.of(kind(block)));
    }
    block.fragments().forEach(this::fragment);
  }

  private static String kind(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return block.visibility() == Visibility.HIDDEN ? kind + UNSEEN : kind;
  }

  private void fragment(Fragment f) {
    int start = f.source().start();
    boolean first = true;
    for (HtmlCuts.Cut cut : cuts.over(f.source())) {
      int from = Math.max(cut.span().start() - start, 0);
      int to = Math.min(cut.span().end() - start, f.text().length());
      if (f.isLiteral()) {
        piece(f.text().substring(Math.min(from, to), to), cut);
      } else {
        piece(first ? f.text() : "", cut);
      }
      first = false;
    }
  }

  private void piece(String text, HtmlCuts.Cut cut) {
    boolean fresh = shown.add(cut.span().start());
    List<HtmlNote> begins = fresh ? cut.begins() : List.of();
    String anchor = fresh && cut.target() ? HtmlNote.anchor(id, cut.span().start()) : "";
    String severity =
        cut.over().stream()
            .map(HtmlNote::finding)
            .map(Finding::severity)
            .max(Severity::compareTo)
            .map(Severity::word)
            .orElse("");
    String notes = cut.over().stream().map(HtmlNote::id).collect(Collectors.joining(" "));
    Row row = rows.get(rows.size() - 1);
    row.pieces().add(new Piece(text, anchor, severity, notes, begins, cut.damaged()));
    begins.forEach(row::add);
  }
}
