package org.caveat.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Finds the names of funds, managers, indexes, stocks, persons and agencies. */
final class Mentions {
  private static final Pattern MANAGER =
      Pattern.compile(
          "(?:"
              + Lexicon.alternatives(Lexicon.MANAGERS)
              + ")(?:基金管理(?:股份)?有限(?:责任)?公司|基金(?!经理|的)|资管|资产管理)");
  private static final Pattern INDEX =
      Pattern.compile(
          "(?:中证|国证|上证|深证|恒生|沪深|标普|纳斯达克|创业板|科创|北证|富时|MSCI|中债|万得|道琼斯|日经|CBOE)[\\u4e00-\\u9fa5A-Za-z0-9]{0,14}?(?:综合|价格|全收益)?(?:指数|综指|成指)(?!基金|增强)|沪深300(?!ETF|指数?增强)|中证[15]00(?!ETF)|中证1000|中证A500(?!ETF)|上证50(?!ETF)|创业板指|深证成指|恒生科技(?!ETF)");
  private static final Pattern STOCK = Pattern.compile(Lexicon.alternatives(Lexicon.STOCKS));
  private static final Pattern CODED_STOCK =
      Pattern.compile("([\\u4e00-\\u9fa5A-Z]{2,6})\\((?:[036]\\d{5}|68\\d{4})(?:\\.S[HZ])?\\)");

  private final FundTable table;

  Mentions(FundTable table) {
    this.table = table;
  }

  List<Fact> find(Reading reading, List<Span> sentences) {
    String text = reading.text();
    List<FundMention> funds = new ArrayList<>(tabled(text));
    for (FundMention name : FundNames.find(text)) {
      if (funds.stream().noneMatch(f -> f.span().overlaps(name.span()))) {
        funds.add(name);
      }
    }
    funds.addAll(Codes.find(text, funds));
    List<Fact> found = new ArrayList<>(funds);
    collect(MANAGER, 0, text, MentionKind.MANAGER, found);
    collect(INDEX, 0, text, MentionKind.INDEX, found);
    collect(STOCK, 0, text, MentionKind.STOCK, found);
    collect(CODED_STOCK, 1, text, MentionKind.STOCK, found);
    found.sort(Comparator.comparing(Fact::span));
    return found;
  }

  /** Names and codes of the user's own table. */
  private List<FundMention> tabled(String text) {
    List<FundMention> found = new ArrayList<>();
    for (FundTable.Row row : table.rows()) {
      for (String name : List.of(row.name(), row.shortName())) {
        for (int at = name.isEmpty() ? -1 : text.indexOf(name);
            at >= 0;
            at = text.indexOf(name, at + name.length())) {
          Span span = new Span(at, at + name.length());
          if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
            found.add(
                new FundMention(
                    span,
                    name,
                    row.code(),
                    row.shareClass(),
                    FundNames.types(row.name() + row.type()),
                    true,
                    1));
          }
        }
      }
    }
    return found;
  }

  private static void collect(
      Pattern pattern, int group, String text, MentionKind kind, List<Fact> found) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(group), m.end(group));
      if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
        found.add(new Mention(span, kind, m.group(group), 1));
      }
    }
  }
}
