package org.caveat.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Metadata;
import org.caveat.text.NotChecked.Reason;
import org.caveat.text.Span;
import org.caveat.text.Style;

/** Reads PDF files with the box of every character. Lines that run on are joined to paragraphs. */
final class Pdf {
  private static final int MOST_PAGES = 2_000;

  private final StringBuilder text = new StringBuilder();
  private final PdfBoxes boxes = new PdfBoxes();
  private final List<PdfLine> lines = new ArrayList<>();

  /** The right edge of each part. */
  private final Map<Integer, Double> edges = new HashMap<>();

  private Pdf() {}

  static Document read(String path, byte[] file) throws UnreadableException {
    Pdf reader = new Pdf();
    List<String> notices = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(
            Reason.TOO_LARGE, "more than " + MOST_PAGES + " pages", "split the file");
      }
      reader.strip(pdf);
      reader.scannedPages(pdf, notices);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Reason.ENCRYPTED,
          "the file is protected by a password",
          "save a copy without a password and check that");
    } catch (IOException | RuntimeException e) {
      throw Parts.damaged(e);
    }
    return new Document(
        path,
        reader.text.toString(),
        reader.blocks(),
        reader.boxes.locator(),
        Metadata.of("pdf"),
        notices);
  }

  private void strip(PDDocument pdf) throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String words, List<TextPosition> positions) {
            line(getCurrentPageNo(), positions);
          }

          @Override
          protected void writeLineSeparator() {
            endLine();
          }

          @Override
          protected void endArticle() {
            endLine();
            part++;
          }

          @Override
          protected void writePage() throws IOException {
            List<TextPosition> page = new ArrayList<>();
            charactersByArticle.forEach(page::addAll);
            charactersByArticle.clear();
            charactersByArticle.addAll(PdfColumns.of(page));
            super.writePage();
          }

          @Override
          protected void writeWordSeparator() {
            separate();
          }
        };
    stripper.setSortByPosition(true);
    stripper.getText(pdf);
  }

  private PdfLine open;
  private int part;

  private void line(int page, List<TextPosition> positions) {
    for (TextPosition p : positions) {
      String unicode = p.getUnicode();
      int start = text.length();
      for (int i = 0; i < unicode.length(); i++) {
        text.append(unicode.charAt(i) == '\n' ? ' ' : unicode.charAt(i));
        boxes.add(page, p);
      }
      PdfLine here = PdfLine.of(page, part, new Span(start, text.length()), p);
      open = open == null ? here : open.plus(here);
    }
  }

  private void separate() {
    if (open != null) {
      text.append(' ');
      boxes.repeat();
    }
  }

  private void endLine() {
    if (open != null) {
      lines.add(open);
      text.append('\n');
      boxes.repeat();
      open = null;
    }
  }

  private void scannedPages(PDDocument pdf, List<String> notices) throws UnreadableException {
    List<Integer> scanned = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      int number = page;
      boolean silent =
          lines.stream().noneMatch(l -> l.page() == number && !l.span().of(text).isBlank());
      if (silent && hasImage(pdf.getPage(page - 1))) {
        scanned.add(page);
      }
    }
    if (!scanned.isEmpty() && lines.stream().allMatch(l -> l.span().of(text).isBlank())) {
      throw new UnreadableException(
          Reason.SCANNED_ONLY,
          "all pages are pictures without text",
          "run text recognition on the file, or check the document it was made from");
    }
    if (!scanned.isEmpty()) {
      notices.add(
          "pages that are pictures without text were not read: "
              + scanned.toString().replaceAll("[\\[\\]]", ""));
    }
  }

  private static boolean hasImage(PDPage page) {
    if (page.getResources() == null) {
      return false;
    }
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private List<Block> blocks() {
    Map<String, Integer> repeated = new HashMap<>();
    lines.forEach(l -> repeated.merge(shape(l), 1, Integer::sum));
    lines.forEach(l -> edges.merge(l.part(), l.right(), Math::max));
    List<Block> blocks = new ArrayList<>();
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      fragments.add(new Fragment(line.span().of(text), line.span()));
      boolean goesOn = i + 1 < lines.size() && goesOn(line, lines.get(i + 1));
      if (goesOn) {
        int end = line.span().end();
        fragments.add(
            new Fragment("\n", new Span(end, Math.min(end + 1, lines.get(i + 1).span().start()))));
      } else {
        boolean runningHead =
            line.page() > 0 && repeated.get(shape(line)) > 2 && fragments.size() == 1;
        BlockKind kind = runningHead ? BlockKind.HEADER_FOOTER : BlockKind.PARAGRAPH;
        blocks.add(
            Block.of(kind, fragments)
                .with(new Style(line.size(), false, false))
                .inSection(line.page()));
        fragments = new ArrayList<>();
      }
    }
    return blocks;
  }

  /**
   * Words and height of a line with its digits left out: running heads repeat from page to page.
   */
  private String shape(PdfLine line) {
    return line.span().of(text).replaceAll("\\d", "") + Math.round(line.top());
  }

  private boolean goesOn(PdfLine line, PdfLine next) {
    return line.goesOn(line.span().of(text).strip(), next, edges.get(line.part()));
  }
}
