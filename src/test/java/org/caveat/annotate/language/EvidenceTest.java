package org.caveat.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caveat.extract.Extractor;
import org.caveat.facts.Support;
import org.caveat.facts.Support.Link;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.junit.jupiter.api.Test;

/** Each text has one figure, 48.6%; its source and date are asked for. */
class EvidenceTest {
  @Test
  void brackets_in_the_sentence() {
    assertLinks("近三年收益率48.6%（数据来源：Wind，截至2026-09-30）。", Link.SENTENCE, Link.SENTENCE);
  }

  @Test
  void a_lead_in_reaches_over_semicolons_and_to_the_end_of_its_paragraph() {
    assertLinks("Wind数据显示，截至2026年9月30日，指数上涨；近三年收益率48.6%。", Link.SENTENCE, Link.SENTENCE);
    assertLinks("Wind数据显示，截至2026年9月30日，指数上涨。近三年收益率48.6%。", Link.PARAGRAPH, Link.PARAGRAPH);
    assertLinks("近三年收益率48.6%。Wind数据显示，截至2026年9月30日，指数上涨。", null, null);
  }

  @Test
  void what_a_broker_thinks_is_no_source_of_the_next_sentence() {
    assertLinks("东吴证券指出，成长占优。通信行业近三年收益率48.6%。", null, null);
  }

  @Test
  void a_note_speaks_for_the_paragraph_above_it() {
    assertLinks(
        "基金近三年收益率48.6%，欢迎关注这只产品的后续表现和定期报告，也欢迎申购。\n数据来源：Wind，截至2026-09-30\n这里还有一段很长的文字，说的是别的事情，与上面的数据没有任何关系，只是让文章继续下去，直到结束为止，不再多说。",
        Link.PARAGRAPH, Link.PARAGRAPH);
  }

  @Test
  void a_note_speaks_for_the_next_sentence_that_goes_on() {
    String note = "净值稳步回升，持有人数也在增加。\n\n数据来源：基金定期报告，截至2026-09-30。";
    String more = "\n\n读者可以在各大平台查询产品的更多资料，也可以致电客服热线，我们的同事会为您解答各种问题，祝您投资顺利。".repeat(3);
    assertLinks(note + "同期收益率48.6%。" + more, Link.PARAGRAPH, Link.PARAGRAPH);
    assertLinks(note + "基金近三年收益率48.6%。" + more, null, null);
  }

  @Test
  void a_note_under_a_picture_speaks_for_the_picture_alone() {
    assertLinks(
        "基金近三年收益率48.6%，欢迎关注这只产品的后续表现和定期报告，也欢迎申购。\n图：指数行业分布\n数据来源：Wind，截至2026-09-30\n这里还有一段很长的文字，说的是别的事情，与上面的数据没有任何关系，只是让文章继续下去，直到结束为止，不再多说。",
        null, null);
  }

  @Test
  void a_note_on_all_data_speaks_for_the_document() {
    String story = "基金近三年收益率48.6%，欢迎申购。\n\n投资理念\n\n长期持有优质公司。\n\n";
    assertLinks(story + "以上数据来源：Wind，截至2026-09-30。", Link.DOCUMENT, Link.DOCUMENT);
    assertLinks(story + "风险提示：数据来源：Wind，截至2026-09-30。", Link.DOCUMENT, Link.DOCUMENT);
  }

  @Test
  void a_mark_leads_to_its_footnote() {
    assertLinks(
        "基金近三年收益率48.6%[1]，欢迎申购。\n\n投资理念\n\n长期持有优质公司，我们相信时间的力量，也相信公司治理、商业模式和管理层的长期价值创造能力。\n\n[1]数据来源：Wind，截至2026-09-30\n\n读者可以在各大平台查询产品的更多资料，也可以致电客服热线，我们的同事会为您解答各种问题，祝您投资顺利。",
        Link.FOOTNOTE, Link.FOOTNOTE);
  }

  @Test
  void nobody_is_named() {
    assertLinks("公开资料显示，近三年收益率48.6%。", null, null);
    assertLinks("近三年收益率48.6%（数据来源：网络整理）。", null, null);
  }

  @Test
  void the_day_must_be_told() {
    assertLinks("截至最新收盘，近三年收益率48.6%。", null, null);
    assertLinks("自2019年3月5日成立以来收益率48.6%。", null, null);
    assertLinks("2025年收益率48.6%。", null, Link.SENTENCE);
  }

  private static void assertLinks(String source, Link sourceLink, Link dateLink) {
    Text text = read(source);
    int sentence = text.sentenceAt(text.raw().indexOf("48.6%"));
    assertThat(link(text.evidence().source(sentence))).as("source").isEqualTo(sourceLink);
    assertThat(link(text.evidence().date(sentence))).as("date").isEqualTo(dateLink);
  }

  private static Link link(Support support) {
    return support == null ? null : support.link();
  }

  private static Text read(String source) {
    Reading reading = Normaliser.read(Extractor.ofText("a.txt", "text", source));
    Text text =
        new Text(reading, Sentences.split(reading.text()), Masks.mask(reading.text(), List.of()));
    Dates dates = new Dates(LocalDate.of(2026, 11, 20));
    text.support(
        Evidence.of(text, Sources.find(text), dates.asOf(text, false), dates.find(text.masked())));
    return text;
  }
}
