package org.caveat.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.caveat.text.Place;

/** Where marks lie on the sheet of a PDF page, however it is cropped and turned. */
final class PdfMark {
  private static final float NOTE = 20;

  /** Part of a line's height by which a mark reaches over and under it. */
  private static final float MARGIN = 0.2f;

  private PdfMark() {}

  /** Boxes count from the top left of the crop box, quads from the bottom left of the sheet. */
  static PDAnnotationHighlight highlight(PDPage page, List<Place.Box> boxes) {
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

  /** A note on the document: at the top left of the page as it is shown, beside those before it. */
  static PDAnnotationText sticker(PDPage page, int before) {
    PDRectangle crop = page.getCropBox();
    float along = NOTE * before;
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
}
