package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of web pages: marks around text alone, notes at the foot, the page as it was. */
class HtmlMarksTest {
  private static final String PAGE =
      "<!doctype html><html><head><meta charset=utf-8><title>某某基金保收益</title></head><body>"
          + "<p>本产品<b>稳赚</b>不<i>赔</i>&nbsp;，<a href='保本.html'>保&#26412;</a><img src=x alt='零风险'>"
          + "</p><script>var a = '稳赚不赔';</script><p>欢迎认购</p></body></html>\n";

  @TempDir private Path folder;

  @Test
  void no_mark_crosses_a_tag() throws Exception {
    Document page = page(PAGE, "<b>稳赚</b>不<i>赔");
    assertThat(page.select("mark").eachText()).containsExactly("稳赚", "不", "赔");
    assertThat(page.select("b > mark, i > mark")).hasSize(2);
    assertThat(page.select("sup").eachText()).containsExactly("[1]");
    assertThat(page.select("#caveat-notes a").attr("href")).isEqualTo("#caveat-at-1");
  }

  @Test
  void spans_that_cross_become_pieces_with_all_their_notes() throws Exception {
    Document page = page(PAGE, "本产品<b>稳", "稳赚</b>不");
    assertThat(page.select("mark").eachText()).containsExactly("本产品", "稳", "赚", "不");
    assertThat(page.select("mark").get(1).attr("title")).contains("1. [", "2. [");
  }

  @Test
  void without_its_marks_the_copy_is_the_page() throws Exception {
    String copy = copy(PAGE, "<b>稳赚</b>不<i>赔", "保&#26412;", "欢迎认购");
    assertThat(unmarked(copy)).isEqualTo(PAGE);
  }

  @Test
  void what_is_no_text_of_the_page_has_a_note_alone() throws Exception {
    Document page = page(PAGE, "零风险", "保收益", "");
    assertThat(page.select("mark, sup")).isEmpty();
    assertThat(page.select("#caveat-notes li")).hasSize(3);
    assertThat(page.title()).isEqualTo("某某基金保收益");
    assertThat(page.select("img").attr("alt")).isEqualTo("零风险");
  }

  @Test
  void messages_are_text_whatever_they_hold() throws Exception {
    Document page = page(PAGE, "欢迎认购");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("#caveat-notes").text()).contains("</script><script>alert(1)");
    assertThat(page.select("#caveat-notes *[onerror], #caveat-notes script")).isEmpty();
  }

  @Test
  void a_page_that_breaks_off_in_a_script_has_its_notes_first() throws Exception {
    String broken = PAGE.substring(0, PAGE.indexOf("';</script>"));
    Document page = page(broken, "<b>稳赚</b>");
    assertThat(page.select("#caveat-notes li")).hasSize(1);
    assertThat(page.select("mark").eachText()).containsExactly("稳赚");
  }

  @Test
  void a_fragment_needs_no_body() throws Exception {
    Document page = page("<p>本产品稳赚不赔<p>欢迎认购", "稳赚不赔", "欢迎");
    assertThat(page.select("mark").eachText()).containsExactly("稳赚不赔", "欢迎");
  }

  @Test
  void characters_that_the_charset_lacks_are_references() throws Exception {
    byte[] file = "<meta charset=big5><p>這個基金的收益是保證的，我們說這是一個沒有風險的產品，買了就會賺錢。</p>".getBytes("Big5");
    String copy = Marked.text(Marked.copy(folder, "a.html", file, "沒有風險"), "Big5");
    assertThat(copy).contains(">沒有風險</mark>").doesNotContain("?").doesNotContain("\ufffd");
    assertThat(Jsoup.parse(copy).select("#caveat-notes").text()).contains("删除");
  }

  @Test
  void a_copy_can_be_marked_again() throws Exception {
    String once = copy(PAGE, "欢迎认购");
    Document twice = page(once, "本产品");
    assertThat(twice.select("#caveat-notes, #caveat-x-notes")).hasSize(2);
  }

  private Document page(String page, String... words) throws Exception {
    return Jsoup.parse(copy(page, words));
  }

  private String copy(String page, String... words) throws Exception {
    return Marked.text(Marked.copy(folder, "a.html", page, words));
  }

  private static String unmarked(String copy) {
    return copy.replaceAll("(?s)<section id=\"caveat-notes.*?</section>\n", "")
        .replaceAll("</?mark[^>]*>", "")
        .replaceAll("<sup id=\"caveat-[^>]*>[^<]*</sup>", "");
  }
}
