package org.caveat.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;
import org.caveat.text.Han;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Finds the names of funds, managers, indexes, stocks, persons and agencies. */
public final class Mentions {
  private static final Scan MANAGER =
      new Scan(
          "(?:"
              + Lexicon.alternatives(Lexicon.MANAGERS)
              + ")(?:基金管理(?:股份)?有限(?:责任)?公司|基金(?!经理|的)|资管|资产管理)");
  private static final Scan INDEX =
      new Scan(
          "(?:中证|国证|上证|深证|恒生|沪深|标普|纳斯达克|创业板|科创|北证|富时|MSCI|中债|万得|道琼斯|日经|CBOE)[\\u4e00-\\u9fa5A-Za-z0-9]{0,14}?(?:综合|价格|全收益)?(?:指数|综指|成指)(?!基金|增强)|沪深300(?!ETF|指数?增强)|中证[15]00(?!ETF)|中证1000|中证A500(?!ETF)|上证50(?!ETF)|创业板指|深证成指|恒生科技(?!ETF)|S&P(?: 500)?(?! Global| rating)");
  private static final Scan STOCK = new Scan(Lexicon.alternatives(Lexicon.STOCKS));
  private static final Scan STOCK_CODE = new Scan("\\((?:[036]\\d{5}|68\\d{4})(?:\\.S[HZ])?\\)");

  private static final int STOCK_NAME = 6;

  private final TabledFunds tabled;

  public Mentions(FundTable table) {
    tabled = new TabledFunds(table);
  }

  public List<Fact> find(Reading reading) {
    String text = reading.text();
    Coverage taken = new Coverage();
    List<FundMention> funds = new ArrayList<>(tabled.find(text, taken));
    for (FundMention name : FundNames.find(text)) {
      if (taken.take(name.span())) {
        funds.add(name);
      }
    }
    for (FundMention code : Codes.find(text, funds)) {
      if (taken.take(code.span())) {
        funds.add(code);
      }
    }
    List<Fact> found = new ArrayList<>(funds);
    collect(MANAGER, text, MentionKind.MANAGER, taken, found);
    collect(INDEX, text, MentionKind.INDEX, taken, found);
    collect(STOCK, text, MentionKind.STOCK, taken, found);
    codedStocks(text, taken, found);
    found.sort(Comparator.comparing(Fact::span));
    return found;
  }

  private static void collect(
      Scan names, String text, MentionKind kind, Coverage taken, List<Fact> found) {
    Scan.Hits hits = names.in(text);
    while (hits.find()) {
      add(new Span(hits.start(), hits.end()), text, kind, taken, found);
    }
  }

  /** A short name right before the code of a stock in brackets. */
  private static void codedStocks(String text, Coverage taken, List<Fact> found) {
    Scan.Hits codes = STOCK_CODE.in(text);
    while (codes.find()) {
      int start = codes.start();
      while (start > Math.max(0, codes.start() - STOCK_NAME) && isOfName(text.charAt(start - 1))) {
        start--;
      }
      if (codes.start() - start >= 2) {
        add(new Span(start, codes.start()), text, MentionKind.STOCK, taken, found);
      }
    }
  }

  private static boolean isOfName(char c) {
    return Han.is(c) || c >= 'A' && c <= 'Z';
  }

  private static void add(
      Span span, String text, MentionKind kind, Coverage taken, List<Fact> found) {
    if (taken.take(span)) {
      found.add(new Mention(span, kind, span.of(text), 1));
    }
  }
}
