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
  private static final String STOPS = "。！？!?；;…”」』：:";

  /** A line of text on a page. */
  private record Line(int page, Span span, double left, double right, double top, double size) {}

  private final StringBuilder text = new StringBuilder();
  private final PdfBoxes boxes = new PdfBoxes();
  private final List<Line> lines = new ArrayList<>();

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
          protected void endPage(PDPage page) {
            endLine();
          }

          @Override
          protected void writeWordSeparator() {
            separate();
          }
        };
    stripper.setSortByPosition(true);
    stripper.getText(pdf);
  }

  private Line open;

  private void line(int page, List<TextPosition> positions) {
    for (TextPosition p : positions) {
      String unicode = p.getUnicode();
      int start = text.length();
      for (int i = 0; i < unicode.length(); i++) {
        text.append(unicode.charAt(i) == '\n' ? ' ' : unicode.charAt(i));
        boxes.add(page, p);
      }
      Line here =
          new Line(
              page,
              new Span(start, text.length()),
              p.getXDirAdj(),
              p.getXDirAdj() + p.getWidthDirAdj(),
              p.getYDirAdj(),
              p.getFontSizeInPt());
      open =
          open == null
              ? here
              : new Line(
                  page,
                  open.span().cover(here.span()),
                  Math.min(open.left(), here.left()),
                  Math.max(open.right(), here.right()),
                  open.top(),
                  Math.max(open.size(), here.size()));
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
    List<Block> blocks = new ArrayList<>();
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
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
  private String shape(Line line) {
    return line.span().of(text).replaceAll("\\d", "") + Math.round(line.top());
  }

  private boolean goesOn(Line line, Line next) {
    String words = line.span().of(text).strip();
    if (words.isEmpty()
        || line.page() != next.page()
        || Math.abs(line.size() - next.size()) > 0.6) {
      return false;
    }
    boolean stops = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0 || words.endsWith(".");
    boolean near =
        next.top() - line.top() > 0 && next.top() - line.top() < 2.2 * Math.max(6, line.size());
    double widest =
        lines.stream()
            .filter(l -> l.page() == line.page())
            .mapToDouble(Line::right)
            .max()
            .orElse(0);
    return !stops
        && near
        && line.right() > widest - 3 * Math.max(6, line.size())
        && next.left() - line.left() < 2.5 * line.size();
  }
}
