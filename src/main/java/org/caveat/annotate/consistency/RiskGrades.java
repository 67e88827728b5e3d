package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.annotate.names.FundTable;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;
import org.caveat.facts.RiskGrade;
import org.caveat.facts.RiskGrade.Grader;
import org.caveat.text.Span;

/**
 * Finds the risk grades a document gives its fund, and those that cannot stand together. Scales of
 * grades, and the remark that sellers may grade differently, grade no fund.
 */
public final class RiskGrades {
  private static final Map<String, Integer> LEVELS =
      Map.of("低", 1, "较低", 2, "中低", 2, "中", 3, "中等", 3, "中高", 4, "较高", 4, "高", 5);
  private static final String NAME = "(?:中低|中高|较低|较高|中等|低|中|高)";
  private static final Scan GRADE =
      new Scan(
          "(?<![a-z0-9])r(?<letter>[1-5])(?![\\d.a-z=])级?(?:[-(:]{1,2}?(?<name>"
              + NAME
              + ")风险(?:等级|产品)?\\)?)?"
              + "|(?:风险等级|风险评级|风险级别|评级)[^,。;\\d]{0,6}?(?<word>"
              + NAME
              + ")风险"
              + "|\\((?<bracket>"
              + NAME
              + ")风险\\)");
  private static final Pattern OF_RISK = Pattern.compile("风险|等级|评级|评为|产品");
  private static final Pattern SCALE =
      Pattern.compile("可能(?:不同|不一致|存在差异)|分为|划分|由低到高|从低到高|五个?等级|r1(?:-|至|到|~)r5|以销售机构");
  private static final Pattern SELLER = Pattern.compile("(?:销售机构|代销|本行|本平台|我行|我司)[^,。;]{0,14}$");
  private static final Pattern MANAGER = Pattern.compile("(?:管理人|基金公司)[^,。;]{0,14}$");
  private static final Scan SUITED =
      new Scan(
          "适合[^。;\\d]{0,16}c(?<from>[1-5])(?!\\d)|(?<![a-z])c(?<to>[1-5])(?!\\d)[^。;,\\d]{0,8}(?:及以上|投资者)");
  private static final int NEAR = 14;
  private static final int MOST = 3;

  private final Text text;
  private final List<RiskGrade> grades = new ArrayList<>();
  private final List<Contradiction> contradictions = new ArrayList<>();

  public RiskGrades(Text text) {
    this.text = text;
    for (Span sentence : text.sentences()) {
      sentence(sentence);
    }
  }

  public List<RiskGrade> grades() {
    return grades;
  }

  private void sentence(Span sentence) {
    List<RiskGrade> own = new ArrayList<>();
    Scan.Hits hits = GRADE.in(text.masked(), sentence.start(), sentence.end());
    while (hits.find() && own.size() <= MOST) {
      Matcher m = hits.matcher();
      Span span = new Span(m.start(), m.end());
      if (m.group("letter") == null || isOfRisk(sentence, span)) {
        own.add(grade(m, sentence, span));
      }
    }
    boolean scale =
        own.stream().map(RiskGrade::level).distinct().count() >= MOST
            || !own.isEmpty()
                && SCALE.matcher(text.masked()).region(sentence.start(), sentence.end()).find();
    if (!scale) {
      grades.addAll(own);
    }
  }

  private boolean isOfRisk(Span sentence, Span grade) {
    int from = Math.max(sentence.start(), grade.start() - NEAR);
    int to = Math.min(sentence.end(), grade.end() + NEAR);
    return OF_RISK.matcher(text.masked()).region(from, to).find();
  }

  private RiskGrade grade(Matcher m, Span sentence, Span span) {
    String before =
        text.masked().substring(Math.max(sentence.start(), span.start() - 24), span.start());
    Grader grader =
        SELLER.matcher(before).find()
            ? Grader.SELLER
            : MANAGER.matcher(before).find() ? Grader.MANAGER : Grader.UNKNOWN;
    String letter = m.group("letter");
    String name = m.group("name");
    if (letter != null && name != null && LEVELS.get(name) != Integer.parseInt(letter)) {
      contradictions.add(
          new Contradiction(span, Kind.RISK_LEVEL, "R" + letter + " ≠ R" + LEVELS.get(name), span));
    }
    String word = m.group("word") != null ? m.group("word") : m.group("bracket");
    int level = letter != null ? Integer.parseInt(letter) : LEVELS.get(word);
    return new RiskGrade(span, level, grader, text.context(span));
  }

  /**
   * Grades of one fund that differ, are below the manager's or the table's, or above what the
   * investors named can bear.
   */
  public List<Contradiction> contradictions(List<Fact> facts, FundTable table) {
    suitability();
    if (PromotedFunds.count(facts) == 1) {
      RiskGrade first = null;
      for (RiskGrade grade : grades.stream().filter(this::isStated).toList()) {
        first = first == null ? grade : first;
        compare(first, grade);
      }
      table(facts, table);
    }
    return contradictions;
  }

  /** A grade in brackets alone belongs to an item of a list, whose name may not be known. */
  private boolean isStated(RiskGrade grade) {
    return text.masked().charAt(grade.span().start()) != '(';
  }

  private void compare(RiskGrade one, RiskGrade other) {
    if (one.level() != other.level()) {
      RiskGrade seller = one.grader() == Grader.SELLER ? one : other;
      RiskGrade rest = seller == one ? other : one;
      boolean twoGraders = seller.grader() == Grader.SELLER && rest.grader() == Grader.MANAGER;
      String detail = "R" + seller.level() + " ≠ R" + rest.level();
      if (!twoGraders) {
        add(other, Kind.RISK_LEVEL, detail, one);
      } else if (seller.level() < rest.level()) {
        add(seller, Kind.SELLER_GRADE, "R" + seller.level() + " < R" + rest.level(), rest);
      }
    }
  }

  private void table(List<Fact> facts, FundTable table) {
    FundTable.Row row = table.onlyFund(facts);
    if (row != null && !row.riskLevel().isEmpty()) {
      int right = row.riskLevel().charAt(1) - '0';
      grades.stream()
          .filter(g -> g.level() < right)
          .forEach(g -> add(g, Kind.SELLER_GRADE, "R" + g.level() + " < R" + right, g));
    }
  }

  private void suitability() {
    int risk = grades.stream().mapToInt(RiskGrade::level).min().orElse(0);
    Scan.Hits hits = SUITED.in(text.masked());
    while (risk > 0 && hits.find()) {
      Matcher m = hits.matcher();
      String level = m.group("from") != null ? m.group("from") : m.group("to");
      Span sentence = text.sentences().get(text.sentenceAt(m.start()));
      boolean graded = grades.stream().anyMatch(g -> sentence.contains(g.span()));
      if (graded && Integer.parseInt(level) < risk) {
        Span span = new Span(m.start(), m.end());
        String detail = "C" + level + " < R" + risk;
        contradictions.add(new Contradiction(span, Kind.RISK_LEVEL, detail, grades.get(0).span()));
      }
    }
  }

  private void add(RiskGrade grade, Kind kind, String detail, RiskGrade other) {
    contradictions.add(new Contradiction(grade.span(), kind, detail, other.span()));
  }
}
