package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.facts.DocumentType;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.rules.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the user's table of funds adds to the rules. */
class FundTableRulesTest {
  private static final FundTable FUNDS =
      new FundTable(
          List.of(
              row("161005", "富国天惠精选成长混合型证券投资基金A", "富国天惠成长混合A", "A", "混合型", "R4"),
              row("003494", "富国天惠精选成长混合型证券投资基金C", "富国天惠成长混合C", "C", "混合型", "R4"),
              row("000191", "富国信用债债券型证券投资基金A", "富国信用债债券A", "A", "债券型", "R2")));

  private static Checker checker;

  @BeforeAll
  static void load() throws Exception {
    checker = new Checker(List.of(Packs.shipped("cn")), FUNDS);
  }

  private static FundTable.Row row(
      String code, String name, String shortName, String letter, String type, String risk) {
    LocalDate day = LocalDate.of(2005, 11, 16);
    return new FundTable.Row(
        code, name, shortName, letter, type, "富国基金管理有限公司", "朱少醒", day, risk, "");
  }

  @Test
  void name_class_and_code_of_the_table_agree() {
    assertThat(found("cn-name-code-match", "富国天惠成长混合A（161005）、富国天惠成长混合C（003494）欢迎申购。")).isEmpty();
    assertThat(found("cn-name-code-match", "富国天惠（161005）欢迎申购。")).isEmpty();
  }

  @Test
  void the_code_of_another_class_or_fund_is_a_fault() {
    assertThat(found("cn-name-code-match", "富国天惠成长混合A（003494）欢迎申购。"))
        .containsExactly("富国天惠成长混合A（003494");
    assertThat(found("cn-name-code-match", "富国天惠成长混合A（000191）欢迎申购。"))
        .containsExactly("富国天惠成长混合A（000191");
    assertThat(found("cn-name-code-match", "富国天惠成长混合A（161006）欢迎申购。"))
        .containsExactly("富国天惠成长混合A（161006");
  }

  @Test
  void an_unlisted_code_of_a_listed_house_is_for_a_human_to_judge() {
    List<Finding> findings = check("富国成长先锋混合（009999）欢迎申购。");
    assertThat(findings.stream().filter(f -> f.rule().equals("cn-name-code-match")))
        .singleElement()
        .matches(f -> f.message().contains("清单"));
    assertThat(found("cn-name-code-match", "南方成长先锋混合（009318）欢迎申购。")).isEmpty();
  }

  @Test
  void type_company_and_person_of_the_only_fund_are_compared() {
    String piece = "富国信用债债券A（000191）欢迎申购。基金类型：股票型基金。基金管理人：南方基金管理股份有限公司。基金经理：张三，从业十年。";
    assertThat(found("cn-name-code-match", piece)).containsExactly("股票型", "南方基金管理股份有限公司", "张三");
    String right = "富国信用债债券A（000191）欢迎申购。基金类型：债券型基金。基金管理人：富国基金管理有限公司。基金经理：朱少醒，从业十年。";
    assertThat(found("cn-name-code-match", right)).isEmpty();
  }

  @Test
  void the_first_day_is_compared() {
    assertThat(found("cn-number-consistency", "富国信用债债券A（000191）成立于2006年11月16日，欢迎申购。"))
        .containsExactly("成立于2006年11月16日");
    assertThat(found("cn-number-consistency", "富国信用债债券A（000191）成立于2005年11月16日，欢迎申购。")).isEmpty();
  }

  @Test
  void a_grade_below_that_of_the_table_is_a_fault() {
    assertThat(found("cn-risk-level-consistency", "富国天惠成长混合A（161005）欢迎申购，产品风险等级为R3。"))
        .containsExactly("R3");
    assertThat(found("cn-risk-level-consistency", "富国天惠成长混合A（161005）欢迎申购，产品风险等级为R5。")).isEmpty();
  }

  @Test
  void words_to_insert_name_the_fund_and_its_company() {
    assertThat(fixes("富国天惠成长混合A（161005）近三年净值增长率45.20%，欢迎申购。"))
        .contains(
            "富国天惠精选成长混合型证券投资基金A的过往业绩不预示其未来表现，基金管理人富国基金管理有限公司管理的其他基金的业绩不构成对富国天惠精选成长混合型证券投资基金A业绩表现的保证。");
    assertThat(fixes("南方成长先锋混合（009318）近三年净值增长率45.20%，欢迎申购。南方基金管理股份有限公司荣誉出品。"))
        .contains("南方成长先锋混合的过往业绩不预示其未来表现，基金管理人南方基金管理股份有限公司管理的其他基金的业绩不构成对南方成长先锋混合业绩表现的保证。");
    assertThat(fixes("南方成长先锋混合（009318）近三年净值增长率45.20%，欢迎申购。"))
        .noneMatch(f -> f.contains("{"))
        .anyMatch(f -> f.contains("，基金管理人管理的其他基金"));
  }

  private static List<String> fixes(String text) {
    return check(text).stream().map(Finding::fix).toList();
  }

  private static List<String> found(String rule, String text) {
    return check(text).stream().filter(f -> f.rule().equals(rule)).map(Finding::quote).toList();
  }

  private static List<Finding> check(String text) {
    Profile profile = new Profile(null, null, DocumentType.PRODUCT_PROMOTION, null, Set.of());
    DocumentReport report =
        checker.check(Extractor.ofText("piece", "markdown", text), profile, "", Set.of("cn"));
    return report.findings();
  }
}
