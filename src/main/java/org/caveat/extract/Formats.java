package org.caveat.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caveat.text.Document;
import org.caveat.text.Metadata;
import org.caveat.text.NotChecked.Reason;

/** Which reader reads which format, and what is refused. */
final class Formats {
  /** Formats that are text themselves and cannot hang a parser. */
  static final List<String> TEXTS = List.of("text", "markdown", "html");

  private Formats() {}

  static Document document(
      String path, String format, byte[] content, List<Other.Attachment> attachments)
      throws UnreadableException {
    switch (format) {
      case "text", "markdown", "html":
        Charsets.Decoded decoded = Charsets.decode(content);
        return text(path, format, decoded.text(), decoded.charset());
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
      case "misnamed":
        throw new UnreadableException(
            Reason.DAMAGED,
            "its name promises another format, but it holds plain text",
            "save it anew, or give it the ending .txt");
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
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    String bytes = new String(content, StandardCharsets.ISO_8859_1);
    if (bytes.contains(new String(name, StandardCharsets.ISO_8859_1))) {
      throw new UnreadableException(
          Reason.ENCRYPTED,
          "the file is protected by a password",
          "save a copy without a password and check that");
    }
  }

  static Document text(String path, String format, String source, String charset) {
    return switch (format) {
      case "markdown" -> Markdown.read(path, source, charset);
      case "html" -> Html.read(path, source, charset);
      default -> PlainText.read(path, source, new Metadata("text", charset, "", ""));
    };
  }
}
