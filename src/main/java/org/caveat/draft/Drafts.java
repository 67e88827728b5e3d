package org.caveat.draft;

import java.util.List;
import java.util.Set;
import org.caveat.finding.DocumentReport;
import org.caveat.text.Document;

/** Drafts that come back marked, or completed. */
public final class Drafts {
  private Drafts() {}

  /**
   * A copy of a file with the findings on it marked in place; without findings it is as it was.
   *
   * @param file the bytes that were checked
   * @param language of the findings' words; "" for that of the document
   * @throws LeftAloneException when the file cannot take marks without loss, with the reason
   */
  public static byte[] marked(byte[] file, DocumentReport report, String language)
      throws LeftAloneException {
    Document document = (Document) report.input();
    List<Note> notes = Note.of(report, language);
    if (notes.isEmpty()) {
      return file.clone();
    }
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

  /**
   * A document with the statements put in that it lacks, in their standard wording. Claims, and all
   * else that it says, stay as they are.
   *
   * @param file the bytes that were checked
   * @param required rules that ask for a statement
   * @throws LeftAloneException when statements are missing and cannot be put in, with the reason
   */
  public static Completion completed(byte[] file, DocumentReport report, Set<String> required)
      throws LeftAloneException {
    return completed(file, (Document) report.input(), Supplement.of(report, required));
  }

  static Completion completed(byte[] file, Document document, Supplement missing)
      throws LeftAloneException {
    if (missing.isEmpty()) {
      return new Completion(file, List.of(), List.of(), missing.open());
    }
    return switch (document.metadata().format()) {
      case "text", "markdown" -> TextCompletion.of(file, document, missing);
      case "html" -> HtmlCompletion.of(file, document, missing);
      case "docx" -> DocxCompletion.of(file, document, missing);
      default ->
          throw new LeftAloneException(
              "statements cannot be put into "
                  + document.metadata().format()
                  + "; complete the document it was made from");
    };
  }
}
