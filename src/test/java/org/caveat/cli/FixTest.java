package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caveat check --fix}: a diff first, files only when asked for, claims never. */
class FixTest {
  private static final String DRAFT = "富国成长先锋混合基金（000001）稳赚不赔，欢迎认购。\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_diff_is_shown_and_nothing_written() throws Exception {
    Path draft = file("draft.txt", DRAFT);
    check(draft, "--fix");
    assertThat(out.toString()).contains("--- " + draft, " 富国成长先锋混合基金（000001）稳赚", "+风险提示：基金有风险");
    assertThat(err.toString()).contains("1 of 1 to complete; --no-dry-run writes copies");
    assertThat(draft).hasContent(DRAFT);
    assertThat(folder.resolve("draft.fixed.txt")).doesNotExist();
  }

  @Test
  void a_copy_is_written_beside_the_draft_and_never_over_a_file() throws Exception {
    Path draft = file("draft.txt", DRAFT);
    check(draft, "--fix", "--no-dry-run");
    assertThat(Files.readString(folder.resolve("draft.fixed.txt")))
        .startsWith(DRAFT)
        .contains("风险提示");
    assertThat(draft).hasContent(DRAFT);
    assertThat(check(draft, "--fix", "--no-dry-run")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("exists already");
  }

  @Test
  void in_place_the_draft_keeps_its_rights_and_its_claims() throws Exception {
    Path draft = file("draft.txt", DRAFT);
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), draft);
    check(link, "--fix", "--in-place");
    assertThat(Files.readString(draft)).startsWith(DRAFT).contains("风险提示");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
        .isEqualTo("rw-rw----");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void an_explicit_dry_run_writes_nothing() throws Exception {
    Path draft = file("draft.txt", DRAFT);
    check(draft, "--fix", "--in-place", "--dry-run");
    assertThat(draft).hasContent(DRAFT);
  }

  @Test
  void what_cannot_be_completed_is_told() {
    Path pdf = Path.of("fixtures/etf-article/article.pdf");
    check(pdf, "--fix");
    assertThat(err.toString()).contains("article.pdf: nothing put in: ", "0 of 1");
  }

  @Test
  void options_that_do_not_go_together_are_usage_faults() throws Exception {
    Path draft = file("draft.txt", DRAFT);
    assertThat(check(draft, "--in-place")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("go with --fix");
    assertThat(run("check", draft.toString(), "--fix", "--format", "json"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("write the report to a file");
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private int check(Path path, String... options) {
    Stream<String> all =
        Stream.of("check", path.toString(), "-o", folder.resolve("report").toString());
    return run(Stream.concat(all, Arrays.stream(options)).toArray(String[]::new));
  }

  private int run(String... words) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }
}
