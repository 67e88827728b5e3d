package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caveat.Checker;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents completed by the statements they lack: at the right place, and then complete. */
class CompletionTest {
  private static final RulePack PACK = Packs.shipped("cn");
  private static final Set<String> REQUIRED =
      PACK.rules().stream()
          .filter(r -> r.kind() == Rule.Kind.REQUIRE && !r.fix().isEmpty())
          .map(Rule::id)
          .collect(Collectors.toSet());

  /** The article names no house: its author must fill that in, so it is told and not put in. */
  private static final String LEFT_TO_THE_AUTHOR = "cn-seller-identity";

  private static final String CLAIM = "富国天惠成长混合近一年收益35.2%，正在发售，欢迎认购。";

  private static Checker checker;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws Exception {
    checker = new Checker(List.of(PACK), FundTable.NONE);
  }

  @Test
  void without_a_risk_section_one_is_made_at_the_end() throws Exception {
    String text = text("a.txt", "富国天惠成长混合发售\n\n" + CLAIM + "\n");
    assertThat(text)
        .startsWith("富国天惠成长混合发售\n\n" + CLAIM + "\n\n风险提示：基金有风险")
        .contains("富国天惠成长混合不保本", "过往业绩不预示")
        .endsWith("\n");
  }

  @Test
  void a_risk_section_is_continued_where_it_ends() throws Exception {
    String page = "# 富国天惠成长混合发售\n\n" + CLAIM + "\n\n## 风险提示\n\n市场有风险。\n\n## 联系我们\n\n电话\n";
    String text = text("a.md", page);
    assertThat(text).containsSubsequence("市场有风险。\n\n", "过往业绩不预示", "\n\n## 联系我们");
    assertThat(text.replaceFirst("\n\n[^\n]*过往业绩不预示[^\n]*", "")).isEqualTo(page);
  }

  @Test
  void a_web_page_gets_a_paragraph_beside_its_own() throws Exception {
    String page =
        "<html><body><h1>富国天惠成长混合发售</h1><div class=c><p>"
            + CLAIM
            + "<p><b>风险提示：</b>市场有风险。</div><footer>版权</footer></body></html>";
    var body = Jsoup.parse(text("a.html", page)).body();
    assertThat(body.select("div.c > p")).hasSize(3);
    assertThat(body.select("div.c > p").get(2).text()).contains("过往业绩不预示");
    assertThat(body.select("footer").text()).isEqualTo("版权");
  }

  @Test
  void a_Word_file_gets_a_paragraph_that_looks_like_the_one_before() throws Exception {
    String risk =
        "<w:p><w:pPr><w:spacing w:after=\"60\"/><w:sectPr/></w:pPr>"
            + "<w:r><w:rPr><w:b/></w:rPr><w:t>风险提示：</w:t></w:r>"
            + "<w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t>市场有风险，投资须谨慎对待。</w:t></w:r></w:p>";
    WordFile file =
        new WordFile(
            WordFile.paragraph(WordFile.run("", "富国天惠成长混合发售"))
                + WordFile.paragraph(WordFile.run("", CLAIM))
                + risk
                + WordFile.paragraph(WordFile.run("", "联系电话")));
    byte[] completed = completed("a.docx", file.bytes());
    String xml = Marked.text(WordFile.parts(completed).get("word/document.xml"));
    assertThat(xml)
        .contains(
            risk
                + "<w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr><w:r><w:rPr>"
                + "<w:sz w:val=\"18\"/></w:rPr><w:t>")
        .containsSubsequence("过往业绩不预示", "联系电话");
  }

  @Test
  void what_is_put_in_is_what_was_missing_and_adds_no_fault() throws Exception {
    String claims = "富国天惠成长混合发售\n" + CLAIM + "\n";
    for (String name : List.of("a.txt", "a.md", "a.html")) {
      byte[] file = claims.getBytes(StandardCharsets.UTF_8);
      Set<String> before = rules(check(name, file));
      Set<String> after = rules(check(name, completed(name, file)));
      assertThat(before).contains("cn-risk-warning-present", "cn-past-performance-disclaimer");
      assertThat(after).isSubsetOf(before).doesNotContainAnyElementsOf(REQUIRED);
    }
  }

  @Test
  void every_fixture_format_is_completed_alike() throws Exception {
    for (String format : List.of("md", "html", "docx")) {
      Path article = Path.of("fixtures/etf-article/article." + format);
      byte[] file = Files.readAllBytes(article);
      DocumentReport before = check("article." + format, file);
      Completion completion = Drafts.completed(file, before, REQUIRED);
      DocumentReport after = check("a." + format, completion.file());
      assertThat(rules(after)).as(format).isSubsetOf(rules(before));
      assertThat(rules(after))
          .filteredOn(REQUIRED::contains)
          .as(format)
          .containsExactly(LEFT_TO_THE_AUTHOR);
      assertThat(completion.open()).as(format).anyMatch(s -> s.contains("基金管理人为【】"));
    }
  }

  @Test
  void one_advertised_fund_is_named_and_several_are_not() throws Exception {
    String two = "富国天惠成长混合、易方达蓝筹精选混合今日发售";
    assertThat(text("a.txt", two + "\n\n" + two + "，近一年收益35.2%，欢迎认购。\n"))
        .contains("上述基金不保本", "上述基金的过往业绩不预示");
    assertThat(text("b.txt", "富国天惠成长混合发售\n\n" + CLAIM.replace("混合", "混合A")))
        .contains("。富国天惠成长混合不保本");
  }

  @Test
  void a_text_in_traditional_characters_gets_such_wording() throws Exception {
    assertThat(text("a.txt", "富國天惠成長混合發售\n\n本基金近一年收益率達35.2%，歡迎認購。\n"))
        .contains("風險提示：基金有風險，投資需謹慎。富國天惠成長混合不保本", "的過往業績不預示其未來表現");
  }

  @Test
  void a_damaged_risk_section_is_one() throws Exception {
    assertThat(text("a.txt", "富國天惠成長混合發售\n\n本基金近一年收益率達35.2%。\n\n風(fēng)險提示：市場有風(fēng)險。\n"))
        .contains("市場有風(fēng)險。\n\n")
        .doesNotContain("\n風險提示：");
  }

  @Test
  void labels_head_the_document() throws Exception {
    Supplement label = new Supplement(List.of("广告"), List.of(), List.of());
    assertThat(Marked.text(completion("a.md", "# 题\n\n文", label).file())).startsWith("广告\n\n# 题");
    assertThat(Marked.text(completion("a.html", "<p>题<p>文", label).file()))
        .isEqualToIgnoringNewLines("<p>广告</p><p>题<p>文");
  }

  @Test
  void the_diff_shows_the_lines_put_in() throws Exception {
    Completion completion = completion("a.txt", "富国天惠成长混合发售\n" + CLAIM + "\n");
    assertThat(completion.diff("a.txt"))
        .startsWith("--- a.txt", "+++ a.txt", "@@ -1,2 +1,3 @@", " 富国天惠成长混合发售", " " + CLAIM)
        .element(5)
        .asString()
        .startsWith("+风险提示：");
  }

  @Test
  void a_complete_document_stays_as_it_is() throws Exception {
    Completion completion = completion("a.txt", "公司食堂今日供应红烧肉。\n");
    assertThat(completion.isEmpty()).isTrue();
    assertThat(Marked.text(completion.file())).isEqualTo("公司食堂今日供应红烧肉。\n");
  }

  private String text(String name, String text) throws Exception {
    return Marked.text(completed(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] completed(String name, byte[] file) throws Exception {
    return Drafts.completed(file, check(name, file), REQUIRED).file();
  }

  private Completion completion(String name, String text) throws Exception {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return Drafts.completed(file, check(name, file), REQUIRED);
  }

  private Completion completion(String name, String text, Supplement missing) throws Exception {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return Drafts.completed(
        file, (org.caveat.text.Document) Marked.report(folder, name, file).input(), missing);
  }

  private DocumentReport check(String name, byte[] file) throws Exception {
    Path path = Files.write(folder.resolve(name), file);
    var input = new Extractor().extract(path.toString(), InputStream.nullInputStream()).get(0);
    return checker.check(input, Profile.UNKNOWN, "", Set.of("cn"));
  }

  private static Set<String> rules(DocumentReport report) {
    return report.findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
