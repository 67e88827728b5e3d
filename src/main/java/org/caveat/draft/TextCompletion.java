package org.caveat.draft;

import java.util.function.UnaryOperator;
import org.caveat.text.Document;
import org.caveat.text.Inert;

/** Puts missing statements into plain text and Markdown, as lines of their own. */
final class TextCompletion {
  private TextCompletion() {}

  static Completion of(byte[] file, Document document, Supplement missing)
      throws LeftAloneException {
    boolean markdown = document.metadata().format().equals("markdown");
    UnaryOperator<String> inert = markdown ? Inert::markdown : Inert::terminal;
    TextCopy copy = new TextCopy(file, document);
    RiskSection risk = RiskSection.of(document.blocks());
    String line = copy.lineEnd();
    boolean spaced = markdown || document.source().contains(line + line);
    String gap = spaced ? line + line : line;
    for (String label : missing.labels()) {
      copy.insert(lineStart(document.source(), risk.start()), inert.apply(label) + gap);
    }
    if (!missing.sentences().isEmpty()) {
      String words = inert.apply(missing.paragraph(!risk.exists()));
      copy.insert(lineEnd(document.source(), risk.end()), gap + words);
    }
    return new Completion(
        copy.bytes(),
        document.source().lines().toList(),
        copy.text().lines().toList(),
        missing.open());
  }

  private static int lineStart(String source, int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(source.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int lineEnd(String source, int offset) {
    int at = offset;
    while (at < source.length() && !isLineEnd(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
