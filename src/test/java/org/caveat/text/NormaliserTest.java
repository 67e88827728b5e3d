package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "節(jié)後漲勢 | 节后涨势",
        "國產(chǎn)芯片 | 国产芯片",
        "應(yīng)用（yòng）端 | 应用端",
        "ＥＴＦ規模５％ | ETF规模5%",
        "保 本 保 息 | 保本保息",
        "保*本 | 保本",
        "稳zhuan不赔 | 稳赚不赔",
        "保夲 | 保本",
        "1OO% | 100%",
        "⾦融 | 金融",
        "don’t | don't",
        "a — b | a - b",
        "阿尔伯特·爱因斯坦 | 阿尔伯特·爱因斯坦",
        "沪深300 ETF | 沪深300 ETF",
        "(A类) | (A类)",
        "收益(de)确 | 收益确",
      })
  void damaged_and_disguised_writing_reads_plainly(String written, String read) {
    assertThat(read(written).text()).isEqualTo(read);
  }

  @Test
  void syllables_without_tone_go_where_a_text_has_many_of_them() {
    assertThat(read("今(jin)日板(ban)块涨(zhang)幅领先").text()).isEqualTo("今日板块涨幅领先");
    assertThat(read("费用(fee)由管理人(gp)收取").text()).isEqualTo("费用(fee)由管理人(gp)收取");
  }

  @Test
  void zero_width_characters_and_soft_hyphens_vanish() {
    assertThat(read("稳\u200b赚\u00ad不\ufeff赔").text()).isEqualTo("稳赚不赔");
  }

  @Test
  void a_wrapped_line_of_Han_text_is_closed_and_one_of_Latin_text_becomes_a_space() {
    assertThat(read("收益\n保证").text()).isEqualTo("收益保证");
    assertThat(read("guaranteed\nreturns").text()).isEqualTo("guaranteed returns");
  }

  @Test
  void figures_and_Latin_words_set_apart_from_Han_text_by_one_space_stand_in_it() {
    assertThat(read("近 3 年沪深 300 指数年化 8.5% 左右").text()).isEqualTo("近3年沪深300指数年化8.5%左右");
    assertThat(read("近三年  8.5%").text()).isEqualTo("近三年 8.5%");
    assertThat(read("近三年\n8.5%").text()).isEqualTo("近三年 8.5%");
  }

  @Test
  void a_run_read_one_byte_off_is_repaired_and_the_lost_characters_are_reported() {
    Reading reading = read("格局演?biàn)" + shifted("变得很激烈的“竞争") + "。");
    assertThat(reading.text()).contains("得很激烈的“竞").contains("\ufffd");
    assertThat(reading.damage()).isNotEmpty();
  }

  @Test
  void a_question_is_no_damage() {
    assertThat(read("后市怎么走?(上)").damage()).isEmpty();
  }

  @Test
  void hidden_words_are_told_from_other_writing() {
    assertThat(disguised("保\u200b本", 2)).isTrue();
    assertThat(disguised("保*本", 2)).isTrue();
    assertThat(disguised("稳zhuan", 2)).isTrue();
    assertThat(disguised("保證", 2)).isFalse();
    assertThat(disguised("５０％", 3)).isFalse();
    assertThat(disguised("節(jié)後", 2)).isFalse();
  }

  private static boolean disguised(String written, int length) {
    return read(written).isDisguised(new Span(0, length));
  }

  /** What a reader sees of GBK text that lost its first byte: its bytes paired one off. */
  private static String shifted(String text) {
    Charset gbk = Charset.forName("GBK");
    byte[] bytes = text.getBytes(gbk);
    return new String(bytes, 1, bytes.length - 2, gbk);
  }

  private static Reading read(String source) {
    Fragment all = new Fragment(source, new Span(0, source.length()));
    Block block = Block.of(BlockKind.PARAGRAPH, List.of(all));
    return Normaliser.read(
        new Document("t", source, List.of(block), Locator.TEXT, Metadata.of("text"), List.of()));
  }
}
