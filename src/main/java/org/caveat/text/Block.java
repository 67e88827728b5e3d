package org.caveat.text;

import java.util.List;

/**
 * A paragraph-like unit of content, in reading order.
 *
 * @param kind what it is to the reader
 * @param fragments its content; between two fragments lies markup or nothing
 * @param visibility how it reaches the reader
 * @param style its looks
 * @param cell its place in a table, or {@link Cell#NONE}
 * @param section number of slide, page or heading section it belongs to, from 0
 */
public record Block(
    BlockKind kind,
    List<Fragment> fragments,
    Visibility visibility,
    Style style,
    Cell cell,
    int section) {
  public Block {
    fragments = List.copyOf(fragments);
  }

  public static Block of(BlockKind kind, List<Fragment> fragments) {
    return new Block(kind, fragments, Visibility.SHOWN, Style.UNKNOWN, Cell.NONE, 0);
  }

  public Block with(Visibility shown) {
    return new Block(kind, fragments, shown, style, cell, section);
  }

  public Block with(Style looks) {
    return new Block(kind, fragments, visibility, looks, cell, section);
  }

  public Block with(Cell place) {
    return new Block(kind, fragments, visibility, style, place, section);
  }

  public Block inSection(int number) {
    return new Block(kind, fragments, visibility, style, cell, number);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    fragments.forEach(f -> text.append(f.text()));
    return text.toString();
  }
}
