package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.text.Document;
import org.caveat.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever runs a Word file has and wherever findings lie: each comment is around its words, and
 * the marked copy reads as the draft does.
 */
class DocxCommentsAtRandomTest {
  private static final List<String> CONTENT =
      List.of(
          "<w:t>稳赚</w:t>",
          "<w:t xml:space=\"preserve\"> 不 赔 </w:t>",
          "<w:t>a&amp;b&#x1F600;</w:t>",
          "<w:t>\uD83D\uDE00\uD83D\uDE00</w:t>",
          "<w:tab/>",
          "<w:br/>",
          "<w:noBreakHyphen/>",
          "<w:lastRenderedPageBreak/>",
          "<w:t></w:t>");
  private static final List<String> AROUND =
      List.of(
          "%s",
          "%s",
          "<w:hyperlink>%s</w:hyperlink>",
          "<w:ins w:id=\"1\">%s</w:ins>",
          "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>");

  @TempDir private Path folder;

  @RepeatedTest(60)
  void comments_are_around_their_words(RepetitionInfo turn) throws Exception {
    Random random = new Random(turn.getCurrentRepetition());
    byte[] draft = new WordFile(body(random)).bytes();
    Document document = (Document) Marked.report(folder, "a.docx", draft).input();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      findings.add(Marked.finding(document, span(random, document)));
    }
    DocumentReport report = Marked.report(document, findings);
    byte[] marked = Drafts.marked(draft, report, "zh");
    Document again = (Document) Marked.report(folder, "b.docx", marked).input();
    assertThat(again.source()).isEqualTo(document.source());
    String xml = Marked.text(WordFile.parts(marked).get("word/document.xml"));
    for (Note note : Note.of(report, "zh")) {
      if (!note.whole()) {
        assertThat(between(xml, note.number() - 1)).isEqualTo(covered(note.span(), document));
      }
    }
  }

  private static String body(Random random) {
    StringBuilder body = new StringBuilder();
    for (int p = 0; p < 5; p++) {
      body.append("<w:p><w:r><w:t>始</w:t></w:r>");
      for (int r = random.nextInt(5); r > 0; r--) {
        StringBuilder run = new StringBuilder("<w:r><w:rPr><w:b/></w:rPr>");
        for (int c = random.nextInt(5); c > 0; c--) {
          run.append(CONTENT.get(random.nextInt(CONTENT.size())));
        }
        String around = AROUND.get(random.nextInt(AROUND.size()));
        body.append(around.formatted(run.append("</w:r>")));
      }
      body.append("</w:p>");
    }
    return body.toString();
  }

  /** A span that parts no character, and is not of line ends alone. */
  private static Span span(Random random, Document document) {
    String source = document.source();
    int start = random.nextInt(source.length());
    int end = Math.min(source.length(), start + 1 + random.nextInt(9));
    start -= Character.isLowSurrogate(source.charAt(start)) ? 1 : 0;
    end += end < source.length() && Character.isLowSurrogate(source.charAt(end)) ? 1 : 0;
    Span span = new Span(start, end);
    return span.of(source).isBlank() ? span(random, document) : span;
  }

  /** The words of a span; paragraphs end without a character in Word. */
  private static String covered(Span span, Document document) {
    return span.of(document.source()).replace("\n", "");
  }

  private static String between(String xml, int id) {
    int start = xml.indexOf("<w:commentRangeStart w:id=\"" + id + "\"");
    int end = xml.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"");
    return xml.substring(start, end)
        .replaceAll("<w:(?:tab|br)/>", " ")
        .replace("<w:noBreakHyphen/>", "-")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&#x1F600;", "\uD83D\uDE00");
  }
}
