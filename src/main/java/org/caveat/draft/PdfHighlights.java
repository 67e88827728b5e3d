package org.caveat.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.caveat.finding.Severity;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.Place;

/**
 * Marks in a PDF file: a highlight with a note on the boxes of the words at fault; of a span over
 * two pages one on each. Annotations are appended to the file, whose own bytes stay as they are.
 */
final class PdfHighlights {
  private static final float NOTE = 20;

  /** Part of a line's height by which a mark reaches over and under it. */
  private static final float MARGIN = 0.2f;

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
      attach(note, sheet(1), sticker(sheet(1)), note.text());
    }
    String text = note.text();
    for (Map.Entry<Integer, List<Place.Box>> page : pages.entrySet()) {
      PDPage sheet = sheet(page.getKey());
      attach(note, sheet, highlight(sheet, page.getValue()), text);
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

  /** Boxes count from the top left of the crop box, quads from the bottom left of the sheet. */
  private static PDAnnotationHighlight highlight(PDPage page, List<Place.Box> boxes) {
    PDRectangle crop = page.getCropBox();
    float[] quads = new float[8 * boxes.size()];
    List<Float> xs = new ArrayList<>();
    List<Float> ys = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      Place.Box box = boxes.get(i);
      float across = MARGIN * (float) (isUpright(box) ? box.width() : 0);
      float down = MARGIN * (float) (isUpright(box) ? 0 : box.height());
      float left = crop.getLowerLeftX() + (float) box.x() - across;
      float right = crop.getLowerLeftX() + (float) (box.x() + box.width()) + across;
      float top = crop.getUpperRightY() - (float) box.y() + down;
      float bottom = crop.getUpperRightY() - (float) (box.y() + box.height()) - down;
      float[] quad = {left, top, right, top, left, bottom, right, bottom};
      System.arraycopy(quad, 0, quads, 8 * i, quad.length);
      xs.addAll(List.of(left, right));
      ys.addAll(List.of(top, bottom));
    }
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setQuadPoints(quads);
    highlight.setRectangle(cover(xs, ys));
    return highlight;
  }

  /** Whether a line runs up or down the sheet. */
  private static boolean isUpright(Place.Box box) {
    return box.height() > 2 * box.width();
  }

  private static PDRectangle cover(List<Float> xs, List<Float> ys) {
    Comparator<Float> order = Comparator.naturalOrder();
    float left = xs.stream().min(order).orElseThrow();
    float bottom = ys.stream().min(order).orElseThrow();
    return new PDRectangle(
        left,
        bottom,
        xs.stream().max(order).orElseThrow() - left,
        ys.stream().max(order).orElseThrow() - bottom);
  }

  /** A note on the document: at the top left of the page as it is shown, one beside the other. */
  private PDAnnotationText sticker(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float along = NOTE * whole++;
    float left = crop.getLowerLeftX();
    float bottom = crop.getLowerLeftY();
    float right = crop.getUpperRightX() - NOTE;
    float top = crop.getUpperRightY() - NOTE;
    PDRectangle place =
        switch (page.getRotation()) {
          case 90 -> new PDRectangle(left, bottom + along, NOTE, NOTE);
          case 180 -> new PDRectangle(right - along, bottom, NOTE, NOTE);
          case 270 -> new PDRectangle(right, top - along, NOTE, NOTE);
          default -> new PDRectangle(left + along, top, NOTE, NOTE);
        };
    PDAnnotationText sticker = new PDAnnotationText();
    sticker.setName(PDAnnotationText.NAME_COMMENT);
    sticker.setRectangle(place);
    return sticker;
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
