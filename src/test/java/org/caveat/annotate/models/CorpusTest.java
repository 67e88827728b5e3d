package org.caveat.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of training sentences are all listed; sound sentences keep their marks as spans. */
class CorpusTest {
  private static final String SOUND =
      """
      none\t[华夏基金]{manager}每季度披露一次持仓明细。
      none\t[比亚迪]{stock}昨日收跌。
      fund\t<[银河稳进混合]{fund}明年收益不会差>。
      fund\t看，<[三号宝]{fund}净值还能再上台阶>。
      manager\t<[李明]{person}打算三季度加仓银行>。
      manager\t<[嘉实]{manager}会继续减持高估值品种>。
      market\t<[中证煤炭]{index}后市易跌难涨>。
      market\t[王芳]{person}说<[恒生医疗]{index}快见底了>。
      company\t<[万科]{stock}利润有望翻番>。
      company\t<来年它的门店数可达千家>。
      policy\t<[央行]{agency}年底前或再降准>。
      policy\t<[财政部]{agency}力度料将加码>。
      """;

  @TempDir Path folder;

  @Test
  void lists_every_fault_with_its_place() throws IOException {
    write(
        SOUND
            + """
            maybe\t<会涨>。
            none 没有制表符
            fund\t没有标出来
            none\t<标出来了>
            none\t[南方]{house}多雨
            none\t[南方多雨
            none\t]南方
            none\t{南方}
            """);

    assertThat(faults())
        .containsExactly(
            "zh.txt:13: unknown label \"maybe\"; known: company, fund, manager, market, none, policy",
            "zh.txt:14: not LABEL<TAB>SENTENCE",
            "zh.txt:15: a claim is marked <…> if and only if the label is not none",
            "zh.txt:16: a claim is marked <…> if and only if the label is not none",
            "zh.txt:17: unknown kind \"house\"; known: agency, fund, index, manager, person, stock",
            "zh.txt:18: '[' is not closed",
            "zh.txt:19: ']' without '['",
            "zh.txt:20: '{' outside a name");
  }

  @Test
  void a_label_or_kind_of_name_seen_once_or_never_is_a_fault() throws IOException {
    write(SOUND.replaceAll("(?m)^fund.*\n", "").replaceFirst("(?m)^manager.*\n", ""));

    assertThat(faults())
        .containsExactlyInAnyOrder(
            folder.getFileName() + ":0: no sentence with the label fund",
            "zh.txt:3: the only sentence with the label manager",
            folder.getFileName() + ":0: no name of the kind fund",
            "zh.txt:5: the only name of the kind person");
  }

  @Test
  void nearly_the_same_sentence_twice_is_a_fault() throws IOException {
    write(SOUND + "none\t华夏基金每季度披露一次持仓明细表。\n");

    assertThat(faults()).containsExactly("zh.txt:13: nearly the same as zh.txt:1");
  }

  @Test
  void marks_become_spans() {
    LabelledSentence read =
        CorpusLine.read("zh.txt:1", "market\t[张三]{person}说，<[沪深300]{index}有望回升>。");

    assertThat(read.text()).isEqualTo("张三说，沪深300有望回升。");
    assertThat(read.claims().get(0).of(read.text())).isEqualTo("沪深300有望回升");
    assertThat(read.names().get(1).span().of(read.text())).isEqualTo("沪深300");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("zh.txt"), text);
  }

  private java.util.List<String> faults() {
    return catchThrowableOfType(BrokenCorpusException.class, () -> Corpus.read(folder)).faults();
  }
}
