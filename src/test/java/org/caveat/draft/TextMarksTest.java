package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.caveat.finding.DocumentReport;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of text and Markdown: marks in place, notes at the end, the rest as it was. */
class TextMarksTest {
  private static final String TEXT = "某某基金介绍\r\n\r\n本产品稳赚不赔，收益保本。\r\n欢迎认购。";

  @TempDir private Path folder;

  @Test
  void words_are_marked_in_place_and_the_notes_follow() throws Exception {
    String copy = Marked.text(Marked.copy(folder, "a.txt", TEXT, "稳赚不赔", "保本"));
    assertThat(copy)
        .startsWith("某某基金介绍\r\n\r\n本产品⟦1 稳赚不赔 1⟧，收益⟦2 保本 2⟧。\r\n欢迎认购。\r\n\r\n──")
        .contains("Caveat：2 处", "1. [错误] 承诺", "依据：《广告法》第25条", "修改：删除");
    assertThat(copy.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void notes_on_the_same_words_share_a_mark() throws Exception {
    String copy = Marked.text(Marked.copy(folder, "a.txt", TEXT, "稳赚", "稳赚", "保本", "稳赚"));
    assertThat(copy).contains("产品⟦1,2,4 稳赚 1,2,4⟧不赔，收益⟦3 保本 3⟧");
    copy = Marked.text(Marked.copy(folder, "a.txt", TEXT, "稳赚", "稳赚", "稳赚"));
    assertThat(copy).contains("产品⟦1-3 稳赚 1-3⟧不赔");
  }

  @Test
  void spans_that_cross_are_told_apart() throws Exception {
    String copy = Marked.text(Marked.copy(folder, "a.txt", TEXT, "产品稳赚", "稳赚不赔", "稳赚"));
    assertThat(copy).contains("本⟦1 产品⟦2 ⟦3 稳赚 3⟧ 1⟧不赔 2⟧，");
  }

  @Test
  void a_finding_on_the_whole_document_has_a_note_alone() throws Exception {
    String copy = Marked.text(Marked.copy(folder, "a.txt", TEXT, ""));
    assertThat(copy).startsWith(TEXT).contains("1. [错误]").doesNotContain("⟦");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void the_charset_is_kept(String charset) throws Exception {
    byte[] file = (TEXT + "www.example.com").getBytes(Charset.forName(charset));
    byte[] copy = Marked.copy(folder, "a.txt", file, "稳赚不赔");
    assertThat(Marked.text(copy, charset)).contains("本产品⟦1 稳赚不赔 1⟧，收益保本");
  }

  @Test
  void byte_order_marks_stay() throws Exception {
    byte[] file = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    byte[] copy = Marked.copy(folder, "a.txt", file, "稳赚不赔");
    assertThat(Marked.text(copy, "UTF-16LE")).startsWith("\ufeff某某").contains("⟦1 稳赚不赔 1⟧");
    byte[] utf8 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(Marked.text(Marked.copy(folder, "a.txt", utf8, "稳赚不赔")))
        .startsWith("\ufeff某某")
        .contains("⟦1 稳赚不赔 1⟧");
  }

  @Test
  void a_charset_without_simplified_characters_gives_way_to_utf_8() throws Exception {
    byte[] file = "這個基金的收益是保證的，我們說這是一個沒有風險的產品，買了就會賺錢。".getBytes("Big5");
    String copy = Marked.text(Marked.copy(folder, "a.txt", file, "沒有風險"));
    assertThat(copy).startsWith("\ufeff這個基金").contains("沒有風險", "修改：删除");
  }

  @Test
  void bytes_that_are_no_text_stay_as_they_are() throws Exception {
    byte[] file = TEXT.getBytes(StandardCharsets.UTF_8);
    file[1] = (byte) 0xff;
    byte[] copy = Marked.copy(folder, "a.txt", file, "稳赚不赔");
    String bytes = Marked.text(copy, "ISO-8859-1");
    String mark = Marked.text("⟦1 ".getBytes(StandardCharsets.UTF_8), "ISO-8859-1");
    String whole = Marked.text(file, "ISO-8859-1");
    int at = bytes.indexOf(mark);
    assertThat(bytes.substring(0, at)).isEqualTo(whole.substring(0, at));
  }

  @Test
  void brackets_of_the_text_are_not_taken_for_marks() throws Exception {
    String text = TEXT + "⟦注⟧ ⟪注⟫";
    assertThat(Marked.text(Marked.copy(folder, "a.txt", text, "保本")))
        .contains("⧼1 保本 1⧽", "⟦注⟧ ⟪注⟫");
  }

  @Test
  void a_text_with_all_brackets_is_left_alone() {
    assertThatThrownBy(() -> Marked.copy(folder, "a.txt", TEXT + "⟦⟪⧼〖【《", "保本"))
        .isInstanceOf(LeftAloneException.class)
        .hasMessageContaining("bracket");
  }

  @Test
  void a_file_that_changed_meanwhile_is_left_alone() throws Exception {
    byte[] file = TEXT.getBytes(StandardCharsets.UTF_8);
    DocumentReport report = Marked.report(folder, "a.txt", file, "保本");
    assertThatThrownBy(() -> Drafts.marked(Arrays.copyOf(file, 40), report, ""))
        .isInstanceOf(LeftAloneException.class)
        .hasMessageContaining("changed");
  }

  @Test
  void Markdown_still_reads_as_Markdown() throws Exception {
    String text = "# 某某基金\n\n本产品**稳赚不赔**，*收益*[保本](https://a.cn/保本)，\\*注。\n\n- 一\n- 二\n";
    String copy = Marked.text(Marked.copy(folder, "a.md", text, "稳赚不赔", "收益", "保本"));
    Node tree = Parser.builder().build().parse(copy);
    assertThat(HtmlRenderer.builder().build().render(tree))
        .contains("⟦1 <strong>稳赚不赔</strong> 1⟧", "⟦2 <em>收益</em> 2⟧")
        .contains("<a href=\"https://a.cn/保本\">⟦3 保本 3⟧</a>", "<li>二</li>")
        .contains("*注", "&lt;script&gt;")
        .doesNotContain("<script");
  }
}
