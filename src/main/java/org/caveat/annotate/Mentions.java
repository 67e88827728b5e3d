package org.caveat.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.ProductType;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Finds the names of funds, managers, indexes, stocks, persons and agencies. */
public final class Mentions {
  private static final Pattern FUND = Pattern.compile("[\\u4e00-\\u9fa5A-Z0-9]{2,16}(?:ETF|LOF|REIT|混合|股票型|债券|货币|联接)[A-Z]?");

  private final FundTable table;

  public Mentions(FundTable table) {
    this.table = table;
  }

  public List<Fact> find(Reading reading, List<Span> sentences) {
    List<Fact> found = new ArrayList<>();
    Matcher m = FUND.matcher(reading.text());
    while (m.find()) {
      found.add(new FundMention(new Span(m.start(), m.end()), m.group(), "", "", types(m.group()), true, 1));
    }
    return found;
  }

  private Set<ProductType> types(String name) {
    return name.contains("ETF") ? Set.of(ProductType.ETF, ProductType.INDEX) : Set.of();
  }

  FundTable table() {
    return table;
  }
}
