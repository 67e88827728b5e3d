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
}
