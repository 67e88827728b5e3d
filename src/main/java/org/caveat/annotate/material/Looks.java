package org.caveat.annotate.material;

import java.util.Map;
import java.util.TreeMap;
import org.caveat.facts.Prominence;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Reading;
import org.caveat.text.Visibility;

/** How well each place of a document can be seen, against the size most of it is set in. */
final class Looks {
  /** Type this much smaller than the text catches no eye. */
  private static final double SMALL = 0.8;

  private final Reading reading;
  private final double usual;

  Looks(Reading reading) {
    this.reading = reading;
    this.usual = usual(reading);
  }

  /** The size of most characters of the running text, in points; 0 when no size is known. */
  private static double usual(Reading reading) {
    Map<Double, Integer> characters = new TreeMap<>();
    for (Reading.Part part : reading.parts()) {
      Block block = part.block();
      boolean text = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
      if (text && block.style().fontSize() > 0) {
        characters.merge(block.style().fontSize(), part.span().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  Prominence at(int offset) {
    Block block = reading.partAt(offset).block();
    if (block.visibility() != Visibility.SHOWN) {
      return block.visibility() == Visibility.HIDDEN ? Prominence.HIDDEN : Prominence.COLLAPSED;
    }
    if (block.style().faint()) {
      return Prominence.FAINT;
    }
    double size = block.style().fontSize();
    if (size > 0 && size < SMALL * usual) {
      return Prominence.SMALL;
    }
    return switch (block.kind()) {
      case HEADER_FOOTER, SPEAKER_NOTE, ALT_TEXT, METADATA -> Prominence.MARGIN;
      default -> Prominence.PLAIN;
    };
  }
}
