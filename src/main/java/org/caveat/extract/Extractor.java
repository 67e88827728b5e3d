package org.caveat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.Metadata;
import org.caveat.text.NotChecked;
import org.caveat.text.NotChecked.Reason;

/**
 * Reads files, standard input and single web pages. What cannot be read comes back with the reason.
 */
public final class Extractor {
  /** Largest file that is read, in bytes. */
  static final int MOST_BYTES = 50 << 20;

  private static final int MOST_SECONDS = 60;
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
      return checked(path, path, path.equals("-") ? bounded(stdin) : content(path));
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
    return ofText(path, format, source, "");
  }

  private static Document ofText(String path, String format, String source, String charset) {
    return switch (format) {
      case "markdown" -> Markdown.read(path, source, charset);
      case "html" -> Html.read(path, source, charset);
      default -> PlainText.read(path, source, new Metadata("text", charset, "", ""));
    };
  }

  private static byte[] content(String path) throws IOException, UnreadableException {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new UnreadableException(
            Reason.UNREADABLE,
            "is a folder",
            "name the files in it, or the folder to a command that walks folders");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw tooLarge();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bounded(in);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UnreadableException(Reason.MISSING, "no such file", "check the name");
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          Reason.UNREADABLE, "no permission to read it", "give yourself read permission");
    }
  }

  private static byte[] bounded(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    return bytes;
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE, "larger than " + (MOST_BYTES >> 20) + " MB", "split the file");
  }

  /** Text formats are read at once; others on a thread that can be left behind when it hangs. */
  private static List<Input> checked(String path, String name, byte[] content)
      throws UnreadableException {
    String format = Sniffer.format(name, content);
    if (content.length == 0) {
      throw new UnreadableException(
          Reason.EMPTY, "the file is empty", "check whether the right file was saved");
    }
    if (List.of("text", "markdown", "html").contains(format)) {
      return read(path, name, format, content, 0);
    }
    FutureTask<List<Input>> task = new FutureTask<>(() -> read(path, name, format, content, 0));
    Thread thread = new Thread(null, task, "extract", 16L << 20);
    thread.setDaemon(true);
    thread.start();
    return await(task);
  }

  private static List<Input> await(FutureTask<List<Input>> task) throws UnreadableException {
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new UnreadableException(
          Reason.TIMED_OUT,
          "not read within " + MOST_SECONDS + " seconds",
          "split or save the file anew");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof OutOfMemoryError hungry) {
        throw hungry;
      }
      throw Parts.damaged(new Exception(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(Reason.TIMED_OUT, "interrupted", "run the command again");
    }
  }

  private static List<Input> read(
      String path, String name, String format, byte[] content, int depth)
      throws UnreadableException {
    List<Other.Attachment> attachments = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    Document read = notTooDeep(() -> document(path, format, content, attachments));
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

  private static Document document(
      String path, String format, byte[] content, List<Other.Attachment> attachments)
      throws UnreadableException {
    switch (format) {
      case "text", "markdown", "html":
        Charsets.Decoded decoded = Charsets.decode(content);
        return ofText(path, format, decoded.text(), decoded.charset());
      case "docx":
        return Docx.read(path, content);
      case "pptx":
        return Pptx.read(path, content);
      case "pdf":
        return Pdf.read(path, content);
      case "ole":
        refuseEncrypted(content);
        return Other.read(path, format, content, attachments);
      case "xlsx", "odf", "epub", "rtf", "mail":
        return Other.read(path, format, content, attachments);
      case "image":
        throw new UnreadableException(
            Reason.SCANNED_ONLY,
            "a picture; the words in it are not read",
            "run text recognition on it, or check the text it was made from");
      case "zip":
        throw new UnreadableException(
            Reason.DAMAGED,
            "an archive, or an Office file that is cut short",
            "unpack it, or save the document anew");
      default:
        throw new UnreadableException(
            Reason.UNSUPPORTED,
            "not a kind of document that can be read",
            "save it as docx, pptx, pdf, html, md or txt");
    }
  }

  /** An encrypted Office file is an OLE container with a stream named EncryptedPackage. */
  private static void refuseEncrypted(byte[] content) throws UnreadableException {
    byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    String bytes = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (bytes.contains(new String(name, java.nio.charset.StandardCharsets.ISO_8859_1))) {
      throw new UnreadableException(
          Reason.ENCRYPTED,
          "the file is protected by a password",
          "save a copy without a password and check that");
    }
  }
}
