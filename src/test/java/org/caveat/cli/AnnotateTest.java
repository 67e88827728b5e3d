package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caveat check --annotate DIR}: which copies are written, where, and what is refused. */
class AnnotateTest {
  private static final String CLEAN = "公司食堂今日供应红烧肉，欢迎各位同事就餐。";
  private static final String FAULTY = "富国成长先锋混合基金（000001）稳赚不赔，欢迎认购。";

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  @Test
  void the_copy_has_the_name_of_the_draft_and_the_draft_stays() throws Exception {
    Path draft = file("in/draft.md", FAULTY);
    assertThat(check(draft)).isEqualTo(ExitCode.FINDINGS.code());
    assertThat(out("draft.md")).contains("⟦3 稳赚不赔 3⟧，");
    assertThat(draft).hasContent(FAULTY);
    assertThat(err.toString()).contains("1 of 1 annotated");
  }

  @Test
  void drafts_of_one_name_keep_their_folders_and_clean_ones_get_no_copy() throws Exception {
    file("in/a/draft.md", FAULTY);
    file("in/b/draft.md", FAULTY);
    file("in/b/clean.md", CLEAN);
    check(folder.resolve("in/a/draft.md"), folder.resolve("in/b"));
    assertThat(out("a/draft.md")).contains("⟧");
    assertThat(out("b/draft.md")).contains("⟧");
    assertThat(folder.resolve("out/b/clean.md")).doesNotExist();
  }

  @Test
  void no_copy_replaces_a_file() throws Exception {
    Path draft = file("in/draft.md", FAULTY);
    Path earlier = file("out/draft.md", "answered");
    assertThat(check(draft)).isEqualTo(ExitCode.USAGE.code());
    assertThat(earlier).hasContent("answered");
    assertThat(err.toString()).contains("exists already");
  }

  @Test
  void copies_do_not_go_among_the_documents() throws Exception {
    file("out/draft.md", FAULTY);
    assertThat(check(folder)).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("name a folder outside");
  }

  @Test
  void what_takes_no_marks_is_told_and_left_alone() throws Exception {
    Path sheet = Files.createDirectories(folder.resolve("in")).resolve("funds.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(sheet)) {
      book.createSheet().createRow(0).createCell(0).setCellValue(FAULTY);
      book.write(out);
    }
    check(sheet);
    assertThat(err.toString()).contains("funds.xlsx: not annotated: ", "0 of 1 annotated");
  }

  @Test
  void a_file_in_the_way_of_the_folder_is_a_usage_fault() throws Exception {
    Path draft = file("in/draft.md", FAULTY);
    file("out", "no folder");
    assertThat(check(draft)).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("is no folder");
  }

  private Path file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String out(String name) throws Exception {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private int check(Object... paths) {
    List<String> words = new ArrayList<>(List.of("check", "-o", folder + "/report.txt"));
    words.add("--annotate=" + folder.resolve("out"));
    Arrays.stream(paths).map(Object::toString).forEach(words::add);
    return Main.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        words.toArray(String[]::new));
  }
}
