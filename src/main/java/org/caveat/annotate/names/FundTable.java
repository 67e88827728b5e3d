package org.caveat.annotate.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;

/** The user's table of funds. */
public record FundTable(List<Row> rows) {
  public static final FundTable NONE = new FundTable(List.of());

  public FundTable {
    rows = List.copyOf(rows);
  }

  /** The columns of the table, each by its English or Chinese heading. */
  public enum Column {
    CODE("code", "代码", "基金代码"),
    NAME("name", "名称", "基金名称", "全称", "基金全称"),
    SHORT_NAME("shortName", "简称", "基金简称"),
    CLASS("class", "类别", "份额类别"),
    TYPE("type", "类型", "基金类型"),
    MANAGER("manager", "管理人", "基金管理人"),
    PORTFOLIO_MANAGER("portfolioManager", "基金经理"),
    INCEPTION("inception", "成立日", "成立日期", "基金合同生效日"),
    RISK_LEVEL("riskLevel", "风险等级"),
    BENCHMARK("benchmark", "业绩比较基准");

    private final List<String> headings;

    Column(String... headings) {
      this.headings = List.of(headings);
    }

    /** The English heading, by which messages name the column. */
    public String heading() {
      return headings.get(0);
    }

    /** The column of a heading; null when it is none. */
    static Column of(String heading) {
      for (Column column : values()) {
        if (column.headings.stream().anyMatch(heading::equalsIgnoreCase)) {
          return column;
        }
      }
      return null;
    }
  }

  /**
   * One fund or share class. What is not known is "", or null for the date.
   *
   * @param code six digits
   * @param name full name
   * @param shareClass one letter
   * @param type as the contract calls it: 股票型, 债券型, 货币市场基金
   * @param manager 基金管理人, the company
   * @param portfolioManager 基金经理, one or more persons
   * @param inception day the contract came into force
   * @param riskLevel R1 to R5
   */
  public record Row(
      String code,
      String name,
      String shortName,
      String shareClass,
      String type,
      String manager,
      String portfolioManager,
      LocalDate inception,
      String riskLevel,
      String benchmark) {}

  /** The row of a code; null when there is none. */
  public Row byCode(String code) {
    return rows.stream().filter(r -> r.code().equals(code)).findFirst().orElse(null);
  }

  /** The row of the one fund the facts mention; null when they name none, several or others. */
  public Row onlyFund(List<Fact> facts) {
    List<Row> named = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof FundMention mention) {
        Row row = byCode(mention.code());
        if (!named.contains(row)) {
          named.add(row);
        }
      }
    }
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Rows that bear exactly this full or short name. */
  public List<Row> byName(String name) {
    return rows.stream().filter(r -> r.name().equals(name) || r.shortName().equals(name)).toList();
  }
}
