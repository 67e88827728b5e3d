package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models are measured and trained on the user's own sentences. */
class ModelsCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path data;

  /** Every fifth sentence of the shipped corpus. */
  @BeforeEach
  void sentences() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    List<String> lines;
    try (Stream<Path> files = Files.list(Path.of("src/main/corpus"))) {
      lines =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .sorted()
              .flatMap(ModelsCommandTest::lines)
              .toList();
    }
    StringBuilder fifth = new StringBuilder();
    for (int i = 0; i < lines.size(); i += 5) {
      fifth.append(lines.get(i)).append('\n');
    }
    Files.writeString(data.resolve("zh-own.txt"), fifth);
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(l -> l.contains("\t"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_trained_model_checks_documents_and_is_the_same_each_time() throws Exception {
    Path model = folder.resolve("claims.model");
    assertThat(run("train", "--data", data, "--to", model)).isEqualTo(ExitCode.CLEAN);
    byte[] first = Files.readAllBytes(model);
    assertThat(run("train", "--data", data, "--to", model, "--force")).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readAllBytes(model)).isEqualTo(first);

    Path draft = folder.resolve("draft.txt");
    Files.writeString(draft, "易方达芯片ETF联接A正在发行，半导体行业明年有望迎来复苏。");
    Path report = folder.resolve("report.json");
    command("check", draft, "--claim-model", model, "--format", "json", "-o", report);
    assertThat(Files.readString(report)).contains("forward-looking", "有望迎来复苏");
  }

  @Test
  void a_file_that_exists_is_left_alone_without_force() throws Exception {
    Path model = folder.resolve("claims.model");
    Files.writeString(model, "mine");
    assertThat(run("train", "--data", data, "--to", model)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("exists", "--force", "caveat models train --help");
    assertThat(Files.readString(model)).isEqualTo("mine");
  }

  @Test
  void every_fault_of_the_sentences_is_listed() throws Exception {
    Files.writeString(data.resolve("zh-more.txt"), "maybe\t会涨\nfund 无制表\nnone\t<x>\n");
    Files.write(data.resolve("zh-old.txt"), new byte[] {(byte) 0xC4, (byte) 0xE3, '\n'});
    assertThat(run("train", "--data", data, "--to", folder.resolve("m")))
        .isEqualTo(ExitCode.BROKEN_PACK);
    assertThat(err.toString())
        .contains(
            "zh-more.txt:1: unknown label", "zh-more.txt:2: not LABEL", "zh-more.txt:3: a claim")
        .contains("zh-old.txt:0: not UTF-8");
    assertThat(folder.resolve("m")).doesNotExist();
  }

  @Test
  void too_few_sentences_of_a_label_are_told_with_their_number() throws Exception {
    Files.writeString(
        data.resolve("zh-own.txt"),
        """
        none\t基金管理人每季度披露一次持仓明细。
        none\t该股昨日收跌。
        fund\t<本产品明年收益不会差>。
        fund\t看，<净值还能再上台阶>。
        manager\t<团队打算三季度加仓银行>。
        manager\t<我们会继续减持高估值品种>。
        market\t<煤价后市易跌难涨>。
        market\t大家都说<医药快见底了>。
        company\t<这家厂商利润有望翻番>。
        company\t<来年它的门店数可达千家>。
        policy\t<央行年底前或再降准>。
        policy\t<财政力度料将加码>。
        none\t[晨光债券]{fund}由[远山基金]{manager}的[林一]{person}管理，对标[沪深300]{index}。
        none\t[晨星]{agency}评过[贵州茅台]{stock}。
        none\t[张三]{person}离开[近水基金]{manager}，[暮光混合]{fund}限购。
        none\t[上证50]{index}收红，[宁德时代]{stock}领涨，[Wind]{agency}数据。
        """);
    assertThat(run("evaluate", "--data", data)).isEqualTo(ExitCode.BROKEN_PACK);
    assertThat(err.toString())
        .contains("10 sentences of each label are needed; there are 2 of fund");
    assertThat(run("train", "--data", data, "--to", folder.resolve("m")))
        .isEqualTo(ExitCode.BROKEN_PACK);
  }

  @Test
  void what_is_no_model_or_no_folder_is_told() throws Exception {
    Path draft = folder.resolve("draft.txt");
    Files.writeString(draft, "明年有望复苏。");
    assertThat(command("check", draft, "--claim-model", draft)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("not a claim model");
    assertThat(run("evaluate", "--data", folder.resolve("none"))).isEqualTo(ExitCode.USAGE);
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("say evaluate or train");
  }

  @Test
  void the_evaluation_shows_figures_and_whole_documents() throws Exception {
    Path texts = Files.createDirectories(folder.resolve("labelled/texts"));
    Path labels = Files.createDirectories(folder.resolve("labelled/labels"));
    Files.writeString(texts.resolve("a.txt"), "半导体行业明年有望迎来复苏。指数去年上涨。");
    Files.writeString(labels.resolve("a.json"), "{\"forward_looking\":[\"明年有望迎来复苏\"]}");

    assertThat(run("evaluate", "--data", data, "--texts", folder.resolve("labelled")))
        .isEqualTo(ExitCode.CLEAN);

    assertThat(out.toString())
        .contains("| Chinese |", "| subject: fund |", "| lexicon only |", "### Reliability")
        .contains("| all |", "### Worst errors", "zh-own.txt:")
        .containsPattern("\\| 1 documents \\| 1 \\| 1\\.000 .*\\| 1\\.000 ");
  }

  private ExitCode run(Object... args) {
    return command("models", args);
  }

  private ExitCode command(String name, Object... args) {
    String[] words =
        Stream.concat(Stream.of(name), Stream.of(args).map(Object::toString))
            .toArray(String[]::new);
    return ExitCode.values()[Main.run(new PrintWriter(out), new PrintWriter(err, true), words)];
  }
}
