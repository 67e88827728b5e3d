package org.caveat.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.AdvertisedFund;
import org.caveat.facts.Annotated;
import org.caveat.facts.FundMention;
import org.caveat.facts.Material;
import org.caveat.facts.RiskGrade;
import org.caveat.text.Traditional;

/**
 * Fills in the standard wording of a rule with what is known of the fund: {@code {fund}}, {@code
 * {code}}, {@code {manager}} and {@code {company}}, {@code {portfolioManager}}, {@code
 * {inception}}, {@code {risk}}, {@code {investor}}, {@code {date}}. A statement that names the
 * wrong fund is worse than one that names none, so only a single fund that the document advertises
 * is named. What is not known becomes a general word, or a gap for the author to fill.
 */
final class StandardWording {
  /** Placeholders that wording may use. */
  static final Set<String> KNOWN =
      Set.of(
          "fund",
          "code",
          "manager",
          "company",
          "portfolioManager",
          "inception",
          "risk",
          "investor",
          "date");

  static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final String GAP = "【】";
  private static final AdvertisedFund NONE =
      new AdvertisedFund(null, "", "", "", false, "", null, "");

  private final Annotated annotated;
  private final boolean chinese;
  private final boolean traditional;
  private final Map<String, String> words = new TreeMap<>();

  StandardWording(Annotated annotated, boolean chinese) {
    this.annotated = annotated;
    this.chinese = chinese;
    this.traditional = Traditional.isScriptOf(annotated.reading().document().source());
    List<FundMention> funds = funds();
    AdvertisedFund fund = funds.size() == 1 ? first(AdvertisedFund.class, NONE) : NONE;
    words.put("fund", name(funds, fund));
    words.put("code", orGap(fund.code()));
    words.put("company", orGap(fund.manager()));
    words.put("manager", manager(fund.manager()));
    words.put("portfolioManager", orGap(fund.portfolioManager()));
    words.put("inception", fund.inception() == null ? GAP : fund.inception().toString());
    words.put("risk", "R" + risk(fund));
    words.put("investor", "C" + risk(fund));
    words.put("date", written().toString());
  }

  /** The wording with its gaps filled, in the characters that the document is written in. */
  String filled(String wording) {
    String filled =
        PLACEHOLDER
            .matcher(wording)
            .replaceAll(m -> Matcher.quoteReplacement(words.getOrDefault(m.group(1), m.group())));
    return traditional ? Traditional.of(filled) : filled;
  }

  private String name(List<FundMention> funds, AdvertisedFund fund) {
    if (funds.isEmpty()) {
      return chinese ? "本基金" : "the fund";
    }
    String all = chinese ? "上述基金" : "the above funds";
    return fund == NONE ? all : fund.name();
  }

  private String manager(String company) {
    String role = chinese ? "基金管理人" : "";
    return company.isEmpty() && !chinese ? "the manager" : role + company;
  }

  private String risk(AdvertisedFund fund) {
    RiskGrade stated = first(RiskGrade.class, null);
    String level = stated == null ? GAP : String.valueOf(stated.level());
    return fund.risk().isEmpty() ? level : fund.risk().substring(1);
  }

  private <F> F first(Class<F> type, F otherwise) {
    return annotated.facts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(otherwise);
  }

  private static String orGap(String word) {
    return word.isEmpty() ? GAP : word;
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
