package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Locator;
import org.caveat.text.Metadata;
import org.caveat.text.Span;

/** Reads plain text: a line is a block, unless it was wrapped at a fixed width. */
final class PlainText {
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:[-*•·]|\\d{1,2}[.、)）]|[（(]?[一二三四五六七八九十]{1,2}[、)）])\\s*\\S");
  private static final String STOPS = "。！？!?；;…”」』：:】";

  /** Values side by side, without a comma: a row of a table or card, and no prose. */
  private static final Pattern ROW = Pattern.compile("[^,，、。]*?\\d\\S*\\s+\\S[^,，、。]*?\\d[^,，、。]*");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int LONGEST_ROW = 80;
  private static final int NARROWEST_WRAP = 24;

  private final String path;
  private final String source;
  private final Metadata metadata;
  private final List<Span> lines = new ArrayList<>();

  private PlainText(String path, String source, Metadata metadata) {
    this.path = path;
    this.source = source;
    this.metadata = metadata;
  }

  static Document read(String path, String source, Metadata metadata) {
    return new PlainText(path, source, metadata).document();
  }

  private Document document() {
    splitLines();
    List<Block> blocks = new ArrayList<>();
    boolean boilerplate = false;
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (last + 1 < lines.size() && isWrapped(last)) {
        last++;
      }
      String first = lines.get(i).of(source);
      boilerplate |= Boilerplate.isNotice(first) && i > lines.size() / 2;
      if (!first.isBlank() && !Boilerplate.isImage(first)) {
        blocks.add(
            Block.of(
                kind(first, boilerplate || Boilerplate.isNotice(first), blocks.isEmpty()),
                fragments(i, last)));
      }
      i = last;
    }
    return new Document(path, source, blocks, Locator.TEXT, metadata, List.of());
  }

  private void splitLines() {
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i == source.length() || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
        if (i > start || i == source.length() || source.charAt(i) == '\n') {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
  }

  private BlockKind kind(String line, boolean boilerplate, boolean first) {
    if (boilerplate) {
      return BlockKind.BOILERPLATE;
    }
    if (first
        && line.strip().length() <= 60
        && STOPS.indexOf(line.strip().charAt(line.strip().length() - 1)) < 0
        && lines.size() > 1) {
      return BlockKind.TITLE;
    }
    return ITEM.matcher(line).find() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  /**
   * Whether the line goes on in the next: long, without a stop, and the next neither blank nor an
   * item.
   */
  private boolean isWrapped(int line) {
    String text = lines.get(line).of(source).stripTrailing();
    String next = lines.get(line + 1).of(source);
    if (text.strip().length() < NARROWEST_WRAP || next.isBlank() || ITEM.matcher(next).find()) {
      return false;
    }
    boolean stops = STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 || text.endsWith(".");
    boolean nextIndented = next.startsWith("  ") || next.startsWith("　") || next.startsWith("\t");
    return !stops
        && !isRow(text)
        && !nextIndented
        && next.strip().length() > 1
        && width(text) >= widest(line) * 0.75;
  }

  private static boolean isRow(String line) {
    return line.length() <= LONGEST_ROW && ROW.matcher(line).matches() && HAN.matcher(line).find();
  }

  /** Width of the widest line of the lines around. */
  private int widest(int line) {
    int widest = 0;
    for (int i = Math.max(0, line - 3); i < Math.min(lines.size(), line + 4); i++) {
      widest = Math.max(widest, width(lines.get(i).of(source)));
    }
    return widest;
  }

  private static int width(String text) {
    return text.chars().map(c -> c > 0x2e7f ? 2 : 1).sum();
  }

  private List<Fragment> fragments(int first, int last) {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        Span gap = new Span(lines.get(i - 1).end(), lines.get(i).start());
        fragments.add(new Fragment("\n", gap));
      }
      fragments.add(new Fragment(lines.get(i).of(source), lines.get(i)));
    }
    return fragments;
  }
}
