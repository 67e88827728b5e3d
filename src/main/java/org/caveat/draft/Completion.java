package org.caveat.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import org.caveat.text.Inert;

/**
 * A document with the statements put in that it lacked.
 *
 * @param file the document's new bytes; those it had where nothing was put in
 * @param before its lines of text, of a Word file its paragraphs
 * @param after its lines with the statements
 * @param open statements that were not put in, as they have blanks to fill in first
 */
public record Completion(byte[] file, List<String> before, List<String> after, List<String> open) {
  private static final int CONTEXT = 2;

  public Completion {
    file = file.clone();
    before = List.copyOf(before);
    after = List.copyOf(after);
    open = List.copyOf(open);
  }

  public boolean isEmpty() {
    return before.equals(after);
  }

  /** The statements as a unified diff, for looking at; control characters are dots. */
  public List<String> diff(String path) {
    return UnifiedDiffUtils.generateUnifiedDiff(
            path, path, before, DiffUtils.diff(before, after), CONTEXT)
        .stream()
        .map(Inert::terminal)
        .toList();
  }
}
