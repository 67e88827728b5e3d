package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands answer to right and wrong use: exit code, one clear line, never a trace. */
class CommandLineTest {
  private static final String CLEAN = "公司食堂今日供应红烧肉，欢迎各位同事就餐。";
  private static final String FAULTY = "富国成长先锋混合基金（000001）稳赚不赔，欢迎认购。";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_clean_document_exits_with_0() throws Exception {
    assertThat(check(file("clean.md", CLEAN))).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void findings_at_or_above_fail_on_exit_with_1() throws Exception {
    assertThat(check(file("faulty.md", FAULTY))).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void a_document_that_cannot_be_read_exits_with_3_and_the_others_are_checked() throws Exception {
    Path report = folder.resolve("out.json");
    ExitCode code =
        check(file("faulty.md", FAULTY), "nothing-here.docx", "-o", report, "--format", "json");
    assertThat(code).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(Files.readString(report)).contains("\"missing\"", "cn-guaranteed-return");
  }

  @Test
  void a_folder_with_a_loop_is_walked_once() throws Exception {
    file("clean.md", CLEAN);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Path report = folder.resolve("out.csv");
    assertThat(check(folder, "--format", "csv", "-o", report)).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readAllLines(report)).hasSize(2);
  }

  @Test
  void an_empty_folder_is_not_clean() {
    assertThat(check(folder)).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(err.toString()).contains("no documents found");
  }

  @Test
  void ignored_files_are_left_out() throws Exception {
    file("draft.md", FAULTY);
    file("clean.md", CLEAN);
    file(".caveatignore", "draft.md\n");
    assertThat(check(folder, "-o", folder.resolve("r.txt"))).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void unknown_words_are_usage_faults_that_name_the_known_ones() throws Exception {
    Path file = file("clean.md", CLEAN);
    assertThat(check(file, "--pack", "atlantis")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("unknown pack \"atlantis\"; there are: cn");
    assertThat(check(file, "--report", "papyrus=x")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("no format \"papyrus\"", "sarif");
    assertThat(check(file, "--as-of", "yesterday")).isEqualTo(ExitCode.USAGE);
    assertThat(check(file, "--lang", "tlh")).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", "cn-guarantee")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("did you mean").doesNotContain("\tat ");
  }

  @Test
  void faults_are_told_in_words_with_what_may_have_been_meant() throws Exception {
    Path file = file("clean.md", CLEAN);
    assertThat(check(file, "--fail-on", "err")).isEqualTo(ExitCode.USAGE);
    assertThat(check(file, "--as-of", "yesterday")).isEqualTo(ExitCode.USAGE);
    assertThat(check(file, "--langg", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(run("chek", file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains(
            "\"err\" is none of: info, warning, error",
            "\"yesterday\" is no day; write it as 2026-10-01",
            "--lang",
            "Did you mean: caveat check?")
        .doesNotContain("java.", "Exception");
  }

  @Test
  void help_groups_its_options_and_fits_the_screen() {
    run("check", "--help");
    String help = out.toString();
    assertThat(help).contains("\nReports:\n", "\nMissing statements:\n", "market-comment");
    assertThat(help.split("--format=", -1)).hasSize(2);
    assertThat(help.lines().map(String::length)).allMatch(width -> width <= 80);
  }

  @Test
  void a_report_goes_through_a_link_and_into_a_pipe_which_both_stay() throws Exception {
    Path file = file("faulty.md", FAULTY);
    Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file("old.csv", "old"));
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var piped = CompletableFuture.supplyAsync(() -> read(pipe));
    check(file, "--format", "csv", "-o", link, "--report", "csv=" + pipe);
    assertThat(piped.get(10, TimeUnit.SECONDS)).contains("cn-guaranteed-return");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(folder.resolve("old.csv"))).contains("cn-guaranteed-return");
  }

  @Test
  void a_waived_finding_no_longer_fails_the_run_and_is_told() throws Exception {
    Path draft = file("faulty.md", FAULTY);
    Path table =
        file(
            "w.csv",
            "rule,file,quote,reason,approver,until\n"
                + "cn-guaranteed-return,faulty.md,稳赚不赔,引语,李,2999-12-31\n"
                + "cn-risk-warning-present,faulty.md,,另页,李,2999-12-31\n"
                + "cn-urgency,faulty.md,速,另页,李,2999-12-31\n");
    Path report = folder.resolve("r.txt");
    assertThat(check(draft, "--waivers", table, "-o", report)).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(report)).contains("已豁免[cn-guaranteed-return]", "已豁免 2 处");
    assertThat(err.toString()).contains("2 waived by", "waives nothing: no finding of cn-urgency");
  }

  @Test
  void a_malformed_fund_table_is_told_with_its_line() throws Exception {
    Path table = file("funds.csv", "code,name,inception\n000001,甲基金,2020-01-01\n12,乙基金,never\n");
    assertThat(check(file("clean.md", CLEAN), "--funds", table)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("funds.csv:3");
  }

  @Test
  void a_report_never_replaces_a_document_and_needs_its_folder() throws Exception {
    Path file = file("faulty.md", FAULTY);
    assertThat(check(file, "-o", file)).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(file)).isEqualTo(FAULTY);
    assertThat(check(file, "-o", folder.resolve("none/out.txt"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("is a document under check", "no folder");
  }

  @Test
  void several_reports_at_once_and_quiet() throws Exception {
    Path file = file("faulty.md", FAULTY);
    Path sarif = folder.resolve("out.sarif");
    Path junit = folder.resolve("out.xml");
    Path quiet = folder.resolve("quiet.txt");
    check(file, "--report", "sarif=" + sarif, "--report", "junit=" + junit, "-q", "-o", quiet);
    assertThat(sarif).exists();
    assertThat(junit).exists();
    assertThat(Files.readString(quiet)).contains("cn-guaranteed-return").doesNotContain("已检查");
  }

  @Test
  void rules_of_a_folder_need_trust() throws Exception {
    assertThat(check(file("a.md", CLEAN), "--rules", "rules/us")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--trust-rules");
  }

  @Test
  void a_broken_pack_tells_all_its_faults() throws Exception {
    file(
        "pack.yaml", "id: zz\ntitle: {en: Z, zh: Z}\njurisdiction: ZZ\nlanguages: [zh]\nlaw: {}\n");
    Path rule = Files.createDirectory(folder.resolve("zz-rule"));
    Files.writeString(rule.resolve("README.md"), "---\nid: zz-other\ncolour: red\n---\n# Z\n");
    Files.writeString(rule.resolve("rule.drl"), "package x\nrule \"zz-rule\" when then end\n");
    ExitCode code = check(file("a.md", CLEAN), "--rules", folder, "--trust-rules");
    assertThat(code).isEqualTo(ExitCode.BROKEN_PACK);
    assertThat(err.toString()).contains("README.md:", "colour").doesNotContain("\tat ");
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void two_reports_do_not_share_a_file() throws Exception {
    Path report = folder.resolve("report");
    Object file = file("clean.md", CLEAN);
    assertThat(check(file, "--report", "csv=" + report, "--report", "sarif=" + report))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("is named for two reports");
    assertThat(report).doesNotExist();
  }

  private ExitCode check(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run(all);
  }

  private ExitCode run(Object... arguments) {
    String[] words =
        java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return java.util.Arrays.stream(ExitCode.values())
        .filter(c -> c.code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
