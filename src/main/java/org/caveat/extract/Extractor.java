package org.caveat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.NotChecked;
import org.caveat.text.NotChecked.Reason;

/**
 * Reads files, standard input and single web pages. What cannot be read comes back with the reason.
 */
public final class Extractor {
  private static final int DEEPEST = 3;

  /**
   * Reads one file, {@code -} for standard input, or one http(s) address.
   *
   * @return one input; of a mail one more for each attachment, named {@code mail.eml!draft.docx}
   */
  public List<Input> extract(String path, InputStream stdin) {
    try {
      if (path.matches("(?i)https?://.*")) {
        WebPage page = WebPage.fetch(path);
        return checked(path, page.name(), page.content());
      }
      return checked(path, path, path.equals("-") ? Bytes.of(stdin) : Bytes.of(path));
    } catch (UnreadableException e) {
      return List.of(e.of(path));
    } catch (IOException e) {
      return List.of(
          new NotChecked(
              path,
              Reason.UNREADABLE,
              "cannot be read: " + e.getMessage(),
              "check the file and its permissions"));
    }
  }

  /** A document of a text in one of the formats "text", "markdown" and "html". */
  public static Document ofText(String path, String format, String source) {
    return Formats.text(path, format, source, "");
  }

  /** Text formats are read at once; others on a thread that can be left behind when it hangs. */
  private static List<Input> checked(String path, String name, byte[] content)
      throws UnreadableException {
    String format = Sniffer.format(name, content);
    if (content.length == 0) {
      throw new UnreadableException(
          Reason.EMPTY, "the file is empty", "check whether the right file was saved");
    }
    if (Formats.TEXTS.contains(format)) {
      return read(path, name, format, content, 0);
    }
    return Deadline.call(() -> read(path, name, format, content, 0));
  }

  private static List<Input> read(
      String path, String name, String format, byte[] content, int depth)
      throws UnreadableException {
    List<Other.Attachment> attachments = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    Document read = notTooDeep(() -> Formats.document(path, format, content, attachments));
    inputs.add(withText(read, !attachments.isEmpty()));
    for (Other.Attachment attachment : attachments) {
      String inner = path + "!" + attachment.name();
      try {
        if (depth >= DEEPEST) {
          throw new UnreadableException(
              Reason.TOO_LARGE,
              "nested more than " + DEEPEST + " deep",
              "take it out and check it by itself");
        }
        inputs.addAll(
            read(
                inner,
                attachment.name(),
                Sniffer.format(attachment.name(), attachment.content()),
                attachment.content(),
                depth + 1));
      } catch (UnreadableException e) {
        inputs.add(e.of(inner));
      }
    }
    return inputs;
  }

  /** A reader of one format. */
  @FunctionalInterface
  private interface Reader {
    Document read() throws UnreadableException;
  }

  /** Markup nested without end exhausts the stack of any parser; that is the document's fault. */
  private static Document notTooDeep(Reader reader) throws UnreadableException {
    try {
      return reader.read();
    } catch (StackOverflowError e) {
      throw new UnreadableException(
          Reason.DAMAGED,
          "its parts are nested too deeply to be a genuine document",
          "save it anew in the program that made it");
    }
  }

  private static Document withText(Document document, boolean mayBeEmpty)
      throws UnreadableException {
    boolean silent = document.blocks().stream().allMatch(b -> b.text().isBlank());
    if (silent && !mayBeEmpty) {
      throw new UnreadableException(
          Reason.NO_TEXT,
          "there is no text in it",
          "check whether the right file was saved; pictures are not read");
    }
    return document;
  }
}
