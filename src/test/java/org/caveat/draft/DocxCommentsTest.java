package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caveat.draft.WordFile.paragraph;
import static org.caveat.draft.WordFile.run;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.caveat.Checker;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.rules.Packs;
import org.caveat.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of Word files: comments around the very words, everything else as it was. */
class DocxCommentsTest {
  private static final String LOOKS = "<w:b/><w:color w:val=\"FF0000\"/><w:sz w:val=\"28\"/>";

  private static final List<String> CHANGED =
      List.of(
          "word/document.xml",
          "word/comments.xml",
          "[Content_Types].xml",
          "word/_rels/document.xml.rels");

  @TempDir private Path folder;

  @Test
  void a_run_is_cut_and_its_parts_look_as_it_did() throws Exception {
    byte[] copy = copy(new WordFile(paragraph(run(LOOKS, "本产品稳赚不赔的"))), "稳赚不赔");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
      List<XWPFRun> runs = word.getParagraphs().get(0).getRuns();
      assertThat(runs).extracting(XWPFRun::text).containsExactly("本产品", "稳赚不赔", "", "的");
      assertThat(runs.stream().filter(r -> !r.text().isEmpty()))
          .allMatch(r -> r.isBold() && r.getColor().equals("FF0000") && r.getFontSize() == 14);
      XWPFComment comment = word.getDocComments().getComment(0);
      assertThat(comment.getAuthor()).isEqualTo("Caveat");
      assertThat(comment.getText()).contains("[错误] 承诺</script>", "依据：《广告法》第25条", "修改：删除");
    }
    assertThat(commented(copy, 0)).isEqualTo("稳赚不赔");
  }

  @Test
  void a_comment_runs_over_runs_links_paragraphs_and_cells() throws Exception {
    String cell = "<w:tc>" + paragraph(run("", "甲保本")) + "</w:tc>";
    String body =
        paragraph(
                run("", "本产品稳"),
                "<w:hyperlink>" + run(LOOKS, "赚不") + "</w:hyperlink>",
                run("", "赔"))
            + paragraph("<w:ins w:id=\"1\">" + run("", "收益") + "</w:ins>", run("", "确定"))
            + "<w:tbl><w:tr>"
            + cell
            + cell.replace("甲", "乙")
            + "</w:tr></w:tbl>";
    byte[] copy = copy(new WordFile(body), "稳赚不赔", "赔\n收", "保本\n乙");
    assertThat(commented(copy, 0)).isEqualTo("稳赚不赔");
    assertThat(commented(copy, 1)).isEqualTo("赔收");
    assertThat(commented(copy, 2)).isEqualTo("保本乙");
  }

  @Test
  void comments_that_cross_or_coincide_stand_apart() throws Exception {
    byte[] copy = copy(new WordFile(paragraph(run("", "产品稳赚不赔"))), "产品稳赚", "稳赚不赔", "稳赚不赔");
    assertThat(commented(copy, 0)).isEqualTo("产品稳赚");
    assertThat(commented(copy, 1)).isEqualTo("稳赚不赔");
    assertThat(commented(copy, 2)).isEqualTo("稳赚不赔");
  }

  @Test
  void what_a_run_holds_beside_text_is_counted() throws Exception {
    String run =
        "<w:r><w:t xml:space=\"preserve\">A&amp;B </w:t><w:tab/><w:t>C&#x1F600;D</w:t><w:br/>"
            + "<w:noBreakHyphen/><w:t>收益 保本 吗</w:t></w:r>";
    String deleted = "<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>";
    byte[] copy = copy(new WordFile(paragraph(deleted, run)), "&B ", "C\uD83D\uDE00", "D", "益 保本");
    assertThat(commented(copy, 0)).isEqualTo("&B ");
    assertThat(commented(copy, 1)).isEqualTo("C\uD83D\uDE00");
    assertThat(commented(copy, 2)).isEqualTo("D");
    assertThat(commented(copy, 3)).isEqualTo("益 保本");
    assertThat(extracted(copy)).isEqualTo("A&B  C\uD83D\uDE00D -收益 保本 吗\n");
  }

  @Test
  void a_blank_at_a_cut_is_kept() throws Exception {
    byte[] copy = copy(new WordFile(paragraph(run("", "no risk at all"))), "risk");
    assertThat(body(copy))
        .contains(
            "<w:t xml:space=\"preserve\">no </w:t>", "<w:t xml:space=\"preserve\"> at all</w:t>");
  }

  @Test
  void comments_of_others_stay_and_new_ones_are_counted_on() throws Exception {
    String old =
        "<w:comment w:id=\"7\" w:author=\"王\"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment>";
    String marks =
        "<w:commentRangeStart w:id=\"7\"/>"
            + run("", "稳赚")
            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>";
    WordFile file = new WordFile(paragraph(marks, run("", "不赔"))).with("comments", "comments", old);
    byte[] copy = copy(file, "赚不");
    assertThat(commented(copy, 7)).isEqualTo("稳赚");
    assertThat(commented(copy, 8)).isEqualTo("赚不");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
      assertThat(word.getDocComments().getComments()).hasSize(2);
      assertThat(word.getCommentByID("7").getText()).contains("请核");
    }
    assertThat(other(copy)).isEqualTo(other(file.bytes()));
  }

  @Test
  void an_empty_list_of_comments_is_filled() throws Exception {
    String empty =
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
    WordFile file =
        new WordFile(paragraph(run("", "稳赚不赔")))
            .with("comments", "comments", "")
            .put("word/comments.xml", empty);
    assertThat(comments(copy(file, "赚不")))
        .contains("w:author=\"Caveat\"")
        .endsWith("</w:comments>");
  }

  @Test
  void what_no_comment_can_stand_in_is_commented_from_outside() throws Exception {
    String note = "<w:footnote w:id=\"5\">" + paragraph(run("", "往年稳赚")) + "</w:footnote>";
    String reference = "<w:r><w:footnoteReference w:id=\"5\"/></w:r>";
    WordFile file =
        new WordFile(paragraph(run("", "开头")) + paragraph(run("", "正文"), reference, run("", "之后")))
            .with("footnotes", "footnotes", note)
            .with("header1", "hdr", paragraph(run("", "眉上保本")));
    byte[] copy = copy(file, "稳赚", "保本");
    assertThat(body(copy))
        .contains("<w:commentRangeStart w:id=\"0\"/>" + reference)
        .contains("<w:commentRangeStart w:id=\"1\"/>" + run("", "开头"));
    assertThat(comments(copy)).contains("“稳赚”", "“保本”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:ruby><w:rt><w:r><w:t>注</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>稳赚不赔</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<m:oMath><m:r><m:t>稳赚不赔</m:t></m:r></m:oMath>",
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>稳赚不赔</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\" descr=\"稳赚不赔\"/></wp:inline></w:drawing></w:r>",
        "<w:r><w:t><![CDATA[稳赚不赔]]></w:t></w:r>"
      })
  void what_cannot_be_cut_is_commented_as_a_whole(String whole) throws Exception {
    byte[] copy = copy(new WordFile(paragraph(run("", "本"), whole, run("", "产品"))), "赚不");
    assertThat(body(copy))
        .contains("<w:commentRangeStart w:id=\"0\"/>" + whole + "<w:commentRangeEnd w:id=\"0\"/>");
  }

  @Test
  void a_finding_on_the_whole_document_stands_at_its_start() throws Exception {
    String body = paragraph() + paragraph(run("", "标题")) + paragraph(run("", "正文"));
    assertThat(commented(copy(new WordFile(body), ""), 0)).isEqualTo("标题");
  }

  @Test
  void all_other_parts_are_kept_byte_for_byte() throws Exception {
    WordFile file =
        new WordFile(paragraph(run(LOOKS, "本产品稳赚不赔")))
            .put("word/media/x.bin", new byte[] {0, 1, -1});
    byte[] original = file.bytes();
    byte[] copy = copy(file, "稳赚");
    assertThat(other(copy)).isEqualTo(other(original)).containsKey("word/media/x.bin");
    String unmarked =
        body(copy)
            .replaceAll("<w:commentRange(?:Start|End)[^>]*/>", "")
            .replaceAll("<w:r><w:comment[^>]*/></w:r>", "");
    String cut = "</w:t></w:r><w:r><w:rPr>" + LOOKS + "</w:rPr><w:t xml:space=\"preserve\">";
    assertThat(unmarked.replace(cut, "")).isEqualTo(body(original));
  }

  @Test
  void other_encodings_and_prefixes_are_kept() throws Exception {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:document xmlns:x=\""
            + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:body><x:p><x:r>"
            + "<x:t>产品稳赚不赔</x:t></x:r></x:p></x:body></x:document>";
    WordFile file =
        new WordFile("")
            .put("word/document.xml", ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16BE));
    byte[] copy = copy(file, "稳赚");
    String marked =
        new String(WordFile.parts(copy).get("word/document.xml"), StandardCharsets.UTF_16BE);
    assertThat(marked)
        .contains("<x:commentRangeStart x:id=\"0\"/><x:r><x:t xml:space=\"preserve\">稳赚<");
  }

  @Test
  void a_signed_file_is_left_alone() {
    WordFile file = new WordFile(paragraph(run("", "稳赚"))).put("_xmlsignatures/sig1.xml", "<s/>");
    assertThatThrownBy(() -> copy(file, "稳赚"))
        .isInstanceOf(LeftAloneException.class)
        .hasMessageContaining("signed");
  }

  @Test
  void a_file_that_changed_meanwhile_is_left_alone() throws Exception {
    byte[] checked = new WordFile(paragraph(run("", "稳赚"))).bytes();
    byte[] changed = new WordFile(paragraph(run("", "稳妥"))).bytes();
    DocumentReport report = Marked.report(folder, "a.docx", checked, "稳赚");
    assertThatThrownBy(() -> Drafts.marked(changed, report, ""))
        .isInstanceOf(LeftAloneException.class);
  }

  @Test
  void a_marked_copy_is_checked_as_the_draft_was() throws Exception {
    Checker checker = new Checker(List.of(Packs.shipped("cn")), FundTable.NONE);
    Path draft = Path.of("fixtures/etf-article/article.docx");
    DocumentReport report = check(checker, draft);
    byte[] marked = Drafts.marked(Files.readAllBytes(draft), report, "");
    DocumentReport again = check(checker, Files.write(folder.resolve("a.docx"), marked));
    assertThat(places(again)).isEqualTo(places(report)).hasSizeGreaterThan(5);
    String source = ((Document) report.input()).source();
    for (Note note : Note.of(report, "")) {
      String words = note.whole() ? "深海科技" : note.span().of(source);
      assertThat(commented(marked, note.number() - 1)).isEqualTo(words);
    }
  }

  private static List<String> places(DocumentReport report) {
    return report.findings().stream().map(f -> f.rule() + f.span()).toList();
  }

  private static DocumentReport check(Checker checker, Path file) {
    var input = new Extractor().extract(file.toString(), InputStream.nullInputStream()).get(0);
    return checker.check(input, Profile.UNKNOWN, "", Set.of("cn"));
  }

  private byte[] copy(WordFile file, String... words) throws Exception {
    return Marked.copy(folder, "a.docx", file.bytes(), words);
  }

  private String extracted(byte[] file) throws Exception {
    return ((Document) Marked.report(folder, "b.docx", file).input()).source();
  }

  private static String body(byte[] file) throws Exception {
    return Marked.text(WordFile.parts(file).get("word/document.xml"));
  }

  private static String comments(byte[] file) throws Exception {
    return Marked.text(WordFile.parts(file).get("word/comments.xml"));
  }

  /** All parts but the body and what a comment needs, byte for byte. */
  private static Map<String, String> other(byte[] file) throws Exception {
    Map<String, String> parts = new TreeMap<>();
    WordFile.parts(file).forEach((n, p) -> parts.put(n, Marked.text(p, "ISO-8859-1")));
    parts.keySet().removeAll(CHANGED);
    return parts;
  }

  /** The words between the marks of a comment. */
  private static String commented(byte[] file, int id) throws Exception {
    String body = body(file);
    int start = body.indexOf("<w:commentRangeStart w:id=\"" + id + "\"");
    int end = body.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"");
    return body.substring(start, end)
        .replaceAll("<w:tab/>|<w:br/>", " ")
        .replaceAll("<w:noBreakHyphen/>", "-")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&#x1F600;", "\uD83D\uDE00");
  }
}
