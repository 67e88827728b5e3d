package org.caveat.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.caveat.finding.Severity;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.Place;

/**
 * Marks in a PDF file: a highlight with a note on the boxes of the words at fault; of a span over
 * two pages one on each. Annotations are appended to the file, whose own bytes stay as they are.
 */
final class PdfHighlights {
  private final PDDocument pdf;
  private final Document document;
  private int whole;

  private PdfHighlights(PDDocument pdf, Document document) {
    this.pdf = pdf;
    this.document = document;
  }

  static byte[] mark(byte[] file, Document document, List<Note> notes) throws LeftAloneException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      refuseProtected(pdf);
      PdfHighlights marks = new PdfHighlights(pdf, document);
      for (Note note : notes) {
        marks.add(note);
      }
      ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length + 65_536);
      pdf.saveIncremental(copy);
      return copy.toByteArray();
    } catch (IOException | RuntimeException e) { // PDFBox meets damage with either
      throw OfficeFile.damaged();
    }
  }

  private static void refuseProtected(PDDocument pdf) throws IOException, LeftAloneException {
    if (pdf.isEncrypted()) {
      throw new LeftAloneException(
          "it is protected against changes; annotate a copy without protection");
    }
    if (!pdf.getSignatureDictionaries().isEmpty()) {
      throw new LeftAloneException(
          "it is signed, and a note would break the signature; annotate an unsigned copy");
    }
  }

  private void add(Note note) throws IOException, LeftAloneException {
    Map<Integer, List<Place.Box>> pages = note.whole() ? Map.of() : pages(note);
    if (pages.isEmpty()) {
      attach(note, sheet(1), PdfMark.sticker(sheet(1), whole++), note.text());
    }
    String text = note.text();
    for (Map.Entry<Integer, List<Place.Box>> page : pages.entrySet()) {
      PDPage sheet = sheet(page.getKey());
      attach(note, sheet, PdfMark.highlight(sheet, page.getValue()), text);
      text = note.lines().get(0) + (note.chinese() ? "（接上页）" : " (continued)");
    }
  }

  private Map<Integer, List<Place.Box>> pages(Note note) {
    return document.locator().place(note.span()) instanceof Place.OnPage place
        ? place.boxes().stream()
            .collect(Collectors.groupingBy(Place.Box::page, TreeMap::new, Collectors.toList()))
        : Map.of();
  }

  private PDPage sheet(int number) throws LeftAloneException {
    if (number > pdf.getNumberOfPages()) {
      throw new LeftAloneException(
          "the file was changed while it was checked; run the check again");
    }
    return pdf.getPage(number - 1);
  }

  private void attach(Note note, PDPage page, PDAnnotationMarkup mark, String text)
      throws IOException {
    mark.setTitlePopup("Caveat");
    mark.setContents(text.lines().map(Inert::page).collect(Collectors.joining("\n")));
    mark.setAnnotationName("caveat-" + note.number() + "-" + page.getAnnotations().size());
    mark.setColor(colour(note.finding().severity()));
    mark.setPrinted(true);
    mark.setPage(page);
    mark.constructAppearances(pdf);
    List<PDAnnotation> annotations = page.getAnnotations();
    annotations.add(mark);
    page.setAnnotations(annotations);
  }

  private static PDColor colour(Severity severity) {
    float[] rgb =
        switch (severity) {
          case ERROR -> new float[] {1, 0.7f, 0.7f};
          case WARNING -> new float[] {1, 0.88f, 0.54f};
          case INFO -> new float[] {0.75f, 0.89f, 1};
        };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }
}
