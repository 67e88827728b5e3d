package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.caveat.text.Block;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Locator;
import org.caveat.text.Metadata;
import org.caveat.text.Place;
import org.caveat.text.Span;

/**
 * Builds the extracted text of a binary file, one block a line, and remembers where each piece came
 * from.
 */
final class SourceText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final TreeMap<Integer, Place> places = new TreeMap<>();
  private List<Fragment> open = new ArrayList<>();

  /** Appends a piece of the block under way. */
  void add(String piece, Place place) {
    if (!piece.isEmpty()) {
      int start = text.length();
      text.append(piece.replace('\n', ' '));
      open.add(new Fragment(text.substring(start), new Span(start, text.length())));
      places.put(start, place);
    }
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Ends the block under way; the looks are those of {@code like}. */
  void close(Block like) {
    if (!open.isEmpty()) {
      blocks.add(
          new Block(
              like.kind(), open, like.visibility(), like.style(), like.cell(), like.section()));
      text.append('\n');
      open = new ArrayList<>();
    }
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** What was read, as a document of a format. */
  Document document(String path, String format) {
    return new Document(path, text(), blocks(), locator(), Metadata.of(format), List.of());
  }

  /** Places of single pieces; a span lies where it begins. */
  private Locator locator() {
    return span -> {
      var entry = places.floorEntry(span.start());
      return entry == null ? new Place.InText() : entry.getValue();
    };
  }
}
