package org.caveat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.caveat.text.Block;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Columns are read one after the other, rows of tables across. */
class PdfColumnsTest {
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
  private static final String HEAD =
      "A headline that reaches from the left edge of the sheet to the right";
  private static final List<String> LEFT =
      List.of(
          "The fund invests in shares of companies",
          "that pay dividends and holds them for",
          "many years whatever the market does",
          "and its manager has held the post");
  private static final List<String> RIGHT =
      List.of(
          "since the fund was set up in the year",
          "twenty fourteen. Past returns do not",
          "tell future ones. Read the prospectus",
          "before you buy any shares of the fund.");

  /** What is drawn on a page. */
  @FunctionalInterface
  private interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  @Test
  void a_sentence_goes_on_at_the_head_of_the_next_column() throws Exception {
    List<String> read =
        read(
            c -> {
              show(c, 50, 760, HEAD);
              columns(c, 700);
              show(c, 50, 600, HEAD.replace("headline", "footnote"));
            });
    assertThat(read)
        .containsExactly(
            HEAD,
            String.join("\n", LEFT) + "\n" + String.join("\n", RIGHT),
            HEAD.replace("headline", "footnote"));
  }

  @Test
  void rows_of_a_table_below_columns_stay_whole() throws Exception {
    List<String> read =
        read(
            c -> {
              columns(c, 700);
              for (int row = 0; row < 5; row++) {
                show(c, 50, 620 - 14 * row, "202" + row);
                show(c, 150, 620 - 14 * row, row + ".5%");
                show(c, 420, 620 - 14 * row, row + ".1%");
              }
            });
    assertThat(read)
        .hasSize(6)
        .endsWith(
            "2020 0.5% 0.1%",
            "2021 1.5% 1.1%", "2022 2.5% 2.1%", "2023 3.5% 3.1%", "2024 4.5% 4.1%");
  }

  @Test
  void three_columns_are_three() throws Exception {
    List<String> read =
        read(
            c -> {
              for (int i = 0; i < 12; i++) {
                show(
                    c,
                    40 + 180 * (i % 3),
                    700 - 14 * (i / 3),
                    "column " + i % 3 + " has its line " + i / 3 + ".");
              }
            });
    assertThat(read.stream().map(l -> l.substring(7, 8)))
        .containsExactly("0", "0", "0", "0", "1", "1", "1", "1", "2", "2", "2", "2");
  }

  @Test
  void a_page_of_ten_thousand_scraps_takes_seconds() throws Exception {
    byte[] file =
        pdf(
            c -> {
              for (int i = 0; i < 10_000; i++) {
                show(
                    c,
                    20 + i * 37 % 500,
                    800 - i * 53 % 780,
                    i % 3 == 0 ? "a line of some length here" : "x");
              }
            });
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Pdf.read("a.pdf", file));
  }

  private static void columns(PDPageContentStream c, int top) throws IOException {
    for (int i = 0; i < LEFT.size(); i++) {
      show(c, 50, top - 14 * i, LEFT.get(i));
      show(c, 310, top - 14 * i, RIGHT.get(i));
    }
  }

  private static void show(PDPageContentStream c, float x, float y, String words)
      throws IOException {
    c.beginText();
    c.setFont(FONT, 11);
    c.newLineAtOffset(x, y);
    c.showText(words);
    c.endText();
  }

  private static List<String> read(Drawing drawing) throws Exception {
    return Pdf.read("a.pdf", pdf(drawing)).blocks().stream().map(Block::text).toList();
  }

  private static byte[] pdf(Drawing drawing) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.draw(content);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
