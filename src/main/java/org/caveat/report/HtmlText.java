package org.caveat.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

/** The text of a document as it was read, cut into pieces that are shown alike. */
final class HtmlText {
  private final String id;
  private final HtmlCuts cuts;
  private final List<HtmlRow.Paragraph> paragraphs = new ArrayList<>();
  private final Set<Integer> shown = new HashSet<>();
  private Cell before = Cell.NONE;

  private HtmlText(String id, HtmlCuts cuts) {
    this.id = id;
    this.cuts = cuts;
  }

  /** The rows of the document with this anchor. */
  static List<HtmlRow> rows(String id, Document document, HtmlCuts cuts) {
    HtmlText text = new HtmlText(id, cuts);
    (document.blocks().isEmpty() ? lines(document.source()) : document.blocks())
        .forEach(text::block);
    return HtmlRow.of(text.paragraphs);
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
    boolean sameRow =
        cell.table() > 0 && cell.table() == before.table() && cell.row() == before.row();
    before = cell;
    if (sameRow) {
      last().pieces().add(HtmlRow.Piece.CELL);
    } else {
      paragraphs.add(HtmlRow.Paragraph.of(kind(block)));
    }
    block.fragments().forEach(this::fragment);
  }

  private static String kind(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return block.visibility() == Visibility.HIDDEN ? kind + HtmlRow.UNSEEN : kind;
  }

  private HtmlRow.Paragraph last() {
    return paragraphs.get(paragraphs.size() - 1);
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
    last().pieces().add(new HtmlRow.Piece(text, anchor, severity, notes, begins, cut.damaged()));
    last().notes().addAll(begins);
  }
}
