package org.caveat.extract;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.*;

public final class Extractor {
  public static Document ofText(String path, String format, String source) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i == source.length() || source.charAt(i) == '\n') {
        String line = source.substring(start, i);
        if (!line.isBlank()) blocks.add(Block.of(BlockKind.PARAGRAPH, List.of(new Fragment(line, new Span(start, i)))));
        start = i + 1;
      }
    }
    return new Document(path, source, blocks, Locator.TEXT, Metadata.of("text"), List.of());
  }
}
