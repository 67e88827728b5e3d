package org.caveat.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caveat.facts.Annotated;
import org.caveat.facts.FundMention;
import org.caveat.facts.Material;

/**
 * Fills in the standard wording of a rule: {@code {fund}}, {@code {code}}, {@code {date}}, {@code
 * {manager}}. A statement that names the wrong fund is worse than one that names none, so only a
 * single fund that the document advertises is named.
 */
final class StandardWording {
  private final Annotated annotated;
  private final boolean chinese;

  StandardWording(Annotated annotated, boolean chinese) {
    this.annotated = annotated;
    this.chinese = chinese;
  }

  String filled(String words) {
    List<FundMention> funds = funds();
    String code = funds.size() == 1 ? funds.get(0).code() : "";
    return words
        .replace("{fund}", name(funds))
        .replace("{code}", code)
        .replace("{date}", written().toString())
        .replace("{manager}", chinese ? "基金管理人" : "the manager");
  }

  private String name(List<FundMention> funds) {
    if (funds.isEmpty()) {
      return chinese ? "本基金" : "the fund";
    }
    String all = chinese ? "上述基金" : "the above funds";
    return funds.size() == 1 ? funds.get(0).name() : all;
  }

  /** The advertised funds, each by the first of its names. */
  private List<FundMention> funds() {
    List<FundMention> funds = new ArrayList<>();
    annotated.facts().stream()
        .filter(FundMention.class::isInstance)
        .map(FundMention.class::cast)
        .filter(f -> f.promoted() && !f.name().matches("\\d+"))
        .filter(f -> funds.stream().noneMatch(g -> isSame(f, g)))
        .forEach(funds::add);
    return funds;
  }

  /** Whether two mentions are of one fund: by code, or by one name being the other's short form. */
  private static boolean isSame(FundMention a, FundMention b) {
    return !a.code().isEmpty() && a.code().equals(b.code())
        || a.name().startsWith(b.name())
        || b.name().startsWith(a.name());
  }

  /** The day of publication, else the day whose law applies. */
  private LocalDate written() {
    Material material = annotated.material();
    return material.published() == null ? material.day() : material.published();
  }
}
