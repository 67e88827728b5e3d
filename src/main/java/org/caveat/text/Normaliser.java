package org.caveat.text;

import java.util.ArrayList;
import java.util.List;

/** Makes the reading of a document. The steps run in one fixed order, block by block. */
public final class Normaliser {
  private Normaliser() {}

  public static Reading read(Document document) {
    StringBuilder text = new StringBuilder(document.source().length());
    OffsetMap.Builder map = new OffsetMap.Builder();
    List<Reading.Part> parts = new ArrayList<>();
    List<Span> damage = new ArrayList<>();
    boolean toneless = GluedPinyin.isHabit(document.source());
    for (Block block : document.blocks()) {
      Glyphs glyphs = normalise(block, toneless);
      if (!glyphs.text().isBlank()) {
        if (!parts.isEmpty()) {
          int end = map.lastEnd();
          text.append('\n');
          map.add(1, new Span(end, end));
        }
        int start = text.length();
        append(glyphs, text, map, damage);
        parts.add(new Reading.Part(block, new Span(start, text.length())));
      }
    }
    return new Reading(document, text.toString(), map.build(), parts, damage);
  }

  private static Glyphs normalise(Block block, boolean toneless) {
    Glyphs glyphs = ShiftedBytes.repair(Glyphs.of(block));
    glyphs = GluedPinyin.drop(glyphs, toneless);
    glyphs = CharacterFolding.fold(glyphs);
    glyphs = Spacing.close(glyphs);
    return LookAlikes.undo(glyphs);
  }

  private static void append(
      Glyphs glyphs, StringBuilder text, OffsetMap.Builder map, List<Span> damage) {
    for (int i = 0; i < glyphs.length(); i++) {
      Span source = glyphs.source(i);
      text.append(glyphs.at(i));
      map.add(1, source);
      if (glyphs.at(i) == ShiftedBytes.LOST) {
        damage.add(source);
      }
    }
  }
}
