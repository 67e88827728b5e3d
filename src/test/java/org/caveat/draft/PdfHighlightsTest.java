package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of PDF files: highlights on the very words however the page lies, the file as it was. */
class PdfHighlightsTest {
  private static final Path ARTICLE = Path.of("fixtures/etf-article/article.pdf");

  @TempDir private Path folder;

  /** What is drawn on a page. */
  @FunctionalInterface
  private interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  @Test
  void a_highlight_covers_the_words_and_carries_the_note() throws Exception {
    byte[] copy = copy(Files.readAllBytes(ARTICLE), "流动性最佳");
    PDAnnotation mark = marks(copy).get(0);
    assertThat(covered(copy, mark)).isEqualTo("流动性最佳");
    assertThat(mark.getContents()).contains("[错误] 承诺</script>", "依据：《广告法》第25条", "修改：删除");
    assertThat(((PDAnnotationHighlight) mark).getTitlePopup()).isEqualTo("Caveat");
  }

  @Test
  void the_file_stays_as_it_is_and_the_marks_follow_it() throws Exception {
    byte[] file = Files.readAllBytes(ARTICLE);
    byte[] copy = copy(file, "流动性最佳");
    assertThat(Arrays.copyOf(copy, file.length)).isEqualTo(file);
    assertThat(text(copy)).isEqualTo(text(file));
  }

  /** Pages turned for display, with text drawn level on the sheet or level for the reader. */
  @ParameterizedTest
  @CsvSource({"0,0", "90,0", "180,0", "270,0", "90,90", "180,180", "270,270", "0,90", "0,270"})
  void pages_may_be_turned(int rotation, int direction) throws Exception {
    byte[] file =
        pdf(
            page -> {
              page.setRotation(rotation);
              page.setCropBox(new PDRectangle(50, 30, 400, 500));
            },
            c -> show(c, 200, 300, direction, "no risk of any loss"));
    byte[] copy = copy(file, "risk of");
    assertThat(covered(copy, marks(copy).get(0))).isEqualTo("risk of");
  }

  @Test
  void in_two_columns_each_mark_stays_in_its_own() throws Exception {
    byte[] file =
        pdf(
            page -> {},
            c -> {
              show(c, 60, 700, 0, "the safe fund grows");
              show(c, 330, 700, 0, "without risk to you");
            });
    byte[] copy = copy(file, "safe", "risk", "grows without");
    List<PDAnnotation> marks = marks(copy);
    assertThat(covered(copy, marks.get(0))).isEqualTo("safe");
    assertThat(covered(copy, marks.get(1))).isEqualTo("risk");
    assertThat(covered(copy, marks.get(2))).isEqualTo("growswithout");
    assertThat(((PDAnnotationHighlight) marks.get(2)).getQuadPoints()).hasSize(16);
  }

  @Test
  void a_finding_on_the_whole_document_is_a_note_on_the_first_page() throws Exception {
    byte[] copy = copy(Files.readAllBytes(ARTICLE), "", "");
    assertThat(marks(copy)).hasSize(2).allMatch(PDAnnotationText.class::isInstance);
    assertThat(marks(copy).get(0).getRectangle().getLowerLeftX())
        .isNotEqualTo(marks(copy).get(1).getRectangle().getLowerLeftX());
  }

  @Test
  void notes_of_others_stay() throws Exception {
    byte[] file =
        pdf(
            page -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setContents("seen");
              note.setRectangle(new PDRectangle(10, 10, 20, 20));
              page.setAnnotations(new ArrayList<>(List.of(note)));
            },
            c -> show(c, 60, 700, 0, "no risk"));
    assertThat(marks(copy(file, "risk")))
        .hasSize(2)
        .first()
        .extracting("contents")
        .isEqualTo("seen");
  }

  @Test
  void a_protected_file_is_left_alone() throws Exception {
    byte[] file = pdf(page -> {}, c -> show(c, 60, 700, 0, "no risk"));
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(locked);
    }
    assertThatThrownBy(() -> copy(locked.toByteArray(), "risk"))
        .isInstanceOf(LeftAloneException.class)
        .hasMessageContaining("protected");
  }

  @Test
  void a_signed_file_is_left_alone() throws Exception {
    byte[] file = pdf(page -> {}, c -> show(c, 60, 700, 0, "no risk"));
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      pdf.addSignature(signature, content -> new byte[] {1});
      pdf.saveIncremental(signed);
    }
    assertThatThrownBy(() -> copy(signed.toByteArray(), "risk"))
        .isInstanceOf(LeftAloneException.class)
        .hasMessageContaining("signed");
  }

  private byte[] copy(byte[] file, String... words) throws Exception {
    return Marked.copy(folder, "a.pdf", file, words);
  }

  private static List<PDAnnotation> marks(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      List<PDAnnotation> marks = pdf.getPage(0).getAnnotations();
      assertThat(marks.get(marks.size() - 1).getAppearance().getNormalAppearance()).isNotNull();
      return marks;
    }
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** The characters whose middle lies in a quad of the mark, in user space. */
  private static String covered(byte[] file, PDAnnotation mark) throws IOException {
    StringBuilder covered = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDRectangle crop = pdf.getPage(0).getCropBox();
      new PDFTextStripper() {
        @Override
        protected void writeString(String words, List<TextPosition> positions) {
          for (TextPosition p : positions) {
            Matrix at = p.getTextMatrix();
            double along = p.getWidthDirAdj() / 2;
            double up = p.getHeightDir() / 2;
            double size = Math.hypot(at.getScaleX(), at.getShearY());
            double cos = at.getScaleX() / size;
            double sin = at.getShearY() / size;
            double x = crop.getLowerLeftX() + at.getTranslateX() + along * cos - up * sin;
            double y = crop.getLowerLeftY() + at.getTranslateY() + along * sin + up * cos;
            covered.append(isIn(mark, x, y) ? p.getUnicode() : "");
          }
        }
      }.getText(pdf);
    }
    return covered.toString();
  }

  private static boolean isIn(PDAnnotation mark, double x, double y) {
    float[] q = ((PDAnnotationHighlight) mark).getQuadPoints();
    return Stream.iterate(0, i -> i + 8)
        .limit(q.length / 8)
        .anyMatch(i -> x > q[i] && x < q[i + 2] && y < q[i + 1] && y > q[i + 5]);
  }

  private static byte[] pdf(java.util.function.Consumer<PDPage> setting, Drawing drawing)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      setting.accept(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.draw(content);
      }
      pdf.save(file);
    }
    return file.toByteArray();
  }

  private static void show(PDPageContentStream c, float x, float y, int degrees, String words)
      throws IOException {
    c.beginText();
    c.setFont(new PDType1Font(FontName.HELVETICA), 12);
    c.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, y));
    c.showText(words);
    c.endText();
  }
}
