package org.caveat.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.Checker;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Waiver;
import org.caveat.rules.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a waiver accepts, what it does not, and how its table is read. */
class WaiversTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final String HEAD = "rule,file,quote,reason,approver,until\n";

  private static DocumentReport report;

  @TempDir private Path folder;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void check() throws Exception {
    Checker checker = new Checker(List.of(Packs.shipped("cn")), FundTable.NONE);
    String text = "云帆价值混合基金（000001）**稳赚\n不赔**，欢迎认购。额度有限，欲购从速！";
    report =
        checker.check(
            Extractor.ofText("drafts/a.md", "markdown", text), Profile.UNKNOWN, "", Set.of("cn"));
  }

  @Test
  void the_words_named_are_accepted_whatever_their_markup_and_the_rest_is_not() {
    DocumentReport reviewed =
        waivers(waiver("cn-guaranteed-return", "a.md", "稳赚不赔")).review(report);
    assertThat(rules(report)).contains("cn-guaranteed-return", "cn-urgency");
    assertThat(rules(reviewed)).doesNotContain("cn-guaranteed-return").contains("cn-urgency");
    assertThat(reviewed.waived())
        .singleElement()
        .extracting(w -> w.waiver().approver())
        .isEqualTo("李");
    assertThat(reviewed.findings().size() + 1).isEqualTo(report.findings().size());
  }

  @Test
  void other_words_another_file_or_a_day_gone_by_accept_nothing() {
    Waivers waivers =
        new Waivers(
            List.of(
                waiver("cn-guaranteed-return", "a.md", "稳赚不亏"),
                waiver("cn-guaranteed-return", "b.md", "稳赚不赔"),
                waiver("cn-guaranteed-return", "ts/a.md", "稳赚不赔"),
                new Waiver("w:9", "cn-urgency", "a.md", "额度有限", "r", "李", TODAY.minusDays(1))),
            TODAY);
    assertThat(waivers.review(report).findings()).isEqualTo(report.findings());
    assertThat(waivers.idle(List.of(report)))
        .hasSize(4)
        .contains("w:9: the waiver of cn-urgency ended on 2026-11-24");
  }

  @Test
  void without_words_it_accepts_what_the_whole_document_lacks_and_no_claim() {
    assertThat(rules(waivers(waiver("cn-risk-warning-present", "a.md", "")).review(report)))
        .doesNotContain("cn-risk-warning-present");
    assertThat(rules(waivers(waiver("cn-guaranteed-return", "a.md", "")).review(report)))
        .contains("cn-guaranteed-return");
  }

  @Test
  void a_log_is_a_table_of_waivers_where_reason_approver_and_until_are_filled_in()
      throws Exception {
    String log =
        "文件,状态,规则,原文,理由,批准人,有效期至\n"
            + "'=a.md,发现问题,cn-urgency,额度有限,已核,李,2027/3/1\n"
            + "b.md,发现问题,cn-urgency,额度有限,,,\n";
    for (String charset : List.of("UTF-8", "GB18030")) {
      List<Waiver> waivers = read(log.getBytes(Charset.forName(charset)));
      assertThat(faults).isEmpty();
      assertThat(waivers).hasSize(1);
      assertThat(waivers.get(0).file()).isEqualTo("=a.md");
      assertThat(waivers.get(0).until()).isEqualTo(LocalDate.of(2027, 3, 1));
    }
  }

  @Test
  void all_faults_of_a_table_are_told_at_once_with_their_lines() throws Exception {
    read(
        (HEAD
                + "cn-urgency,a.md,\"额度\n有限\",,李,2027-01-01\n"
                + "cn-urgency,a.md,额度有限,已核,李,2027-02-31\n")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(faults).hasSize(2);
    assertThat(faults.get(0)).contains("w.csv:2: no reason");
    assertThat(faults.get(1)).contains("w.csv:4: until \"2027-02-31\" is no day");
    faults.clear();
    read("rule,file\n".getBytes(StandardCharsets.UTF_8));
    assertThat(faults).hasSize(4).allMatch(f -> f.contains("w.csv:1: no column"));
    faults.clear();
    assertThat(WaiverTable.read(folder.resolve("none.csv"), faults)).isEmpty();
    assertThat(faults).singleElement().asString().contains("cannot be read");
  }

  private List<Waiver> read(byte[] table) throws Exception {
    return WaiverTable.read(Files.write(folder.resolve("w.csv"), table), faults);
  }

  private static Waivers waivers(Waiver waiver) {
    return new Waivers(List.of(waiver), TODAY);
  }

  private static Waiver waiver(String rule, String file, String quote) {
    return new Waiver("w:2", rule, file, quote, "已核", "李", TODAY);
  }

  private static Set<String> rules(DocumentReport report) {
    return report.findings().stream().map(Finding::rule).collect(Collectors.toSet());
  }
}
