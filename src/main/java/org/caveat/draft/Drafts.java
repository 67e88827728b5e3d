package org.caveat.draft;

import java.util.List;
import org.caveat.finding.DocumentReport;
import org.caveat.text.Document;

/** Drafts that come back marked. */
public final class Drafts {
  private Drafts() {}

  /**
   * A copy of a file with the findings on it marked in place.
   *
   * @param file the bytes that were checked
   * @param language of the findings' words; "" for that of the document
   * @throws LeftAloneException when the file cannot take marks without loss, with the reason
   */
  public static byte[] marked(byte[] file, DocumentReport report, String language)
      throws LeftAloneException {
    Document document = (Document) report.input();
    List<Note> notes = Note.of(report, language);
    return switch (document.metadata().format()) {
      case "text", "markdown" -> TextMarks.mark(file, document, notes);
      case "html" -> HtmlMarks.mark(file, document, notes);
      case "docx" -> DocxComments.mark(file, document, notes);
      case "pdf" -> PdfHighlights.mark(file, document, notes);
      default ->
          throw new LeftAloneException(
              document.metadata().format()
                  + " takes no marks; save it as docx or pdf and check that, or use --format html");
    };
  }
}
