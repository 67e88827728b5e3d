package org.caveat.text;

import java.util.List;

/**
 * A file that was read.
 *
 * @param path the file as its user named it
 * @param source the exact text of the file; of a binary format, the extracted text
 * @param blocks content in reading order; comments, scripts, code and deleted text are in none
 * @param locator where a source span lies in a binary file
 * @param notices what was not read and why, one sentence each; empty when all was read
 */
public record Document(
    String path,
    String source,
    List<Block> blocks,
    Locator locator,
    Metadata metadata,
    List<String> notices)
    implements Input {
  public Document {
    blocks = List.copyOf(blocks);
    notices = List.copyOf(notices);
  }

  /** Whether a span reaches from the first block into the last, or is all of the only one. */
  public boolean isAll(Span span) {
    if (blocks.isEmpty() || span.isEmpty()) {
      return span.isEmpty();
    }
    List<Fragment> first = blocks.get(0).fragments();
    List<Fragment> last = blocks.get(blocks.size() - 1).fragments();
    Span head = first.get(0).source();
    return blocks.size() > 1
        ? span.start() <= head.end() && span.end() > last.get(0).source().start()
        : span.start() <= head.start() && span.end() >= last.get(last.size() - 1).source().end();
  }
}
