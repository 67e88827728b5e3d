package org.caveat.annotate.consistency;

import java.util.Comparator;
import java.util.List;
import org.caveat.annotate.figures.Beginnings;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.AdvertisedFund;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;

/** Puts together who the advertised fund is: from the user's table, else from the text. */
public final class FundIdentity {
  private static final Scan PERSON =
      new Scan("基金经理(?:为|是)?: ?(?<name>[\\u4e00-\\u9fa5]{2,3})(?=[,、。;\\s(]|$)");

  private final Text text;
  private final List<Fact> facts;
  private final FundTable table;
  private final Dates dates;

  public FundIdentity(Text text, List<Fact> facts, FundTable table, Dates dates) {
    this.text = text;
    this.facts = facts;
    this.table = table;
    this.dates = dates;
  }

  /** Null when the document advertises no fund by name. */
  public AdvertisedFund find() {
    FundMention first = mentions().stream().findFirst().orElse(null);
    if (first == null) {
      return null;
    }
    String code = code(first);
    FundTable.Row row = table.byCode(code);
    boolean only = PromotedFunds.count(facts) == 1;
    return new AdvertisedFund(
        first.span(),
        row != null ? row.name() : name(first),
        code,
        row != null && !row.manager().isEmpty() ? row.manager() : manager(first),
        row != null || Houses.count(facts) > 0,
        row != null ? row.portfolioManager() : only ? person() : "",
        row != null
            ? row.inception()
            : only
                ? new Beginnings(text, dates, facts, table).inception(first.span().start())
                : null,
        row != null ? row.riskLevel() : "");
  }

  private List<FundMention> mentions() {
    return facts.stream()
        .filter(FundMention.class::isInstance)
        .map(FundMention.class::cast)
        .filter(f -> f.promoted() && !f.name().matches("\\d+"))
        .toList();
  }

  /** The longest name of the fund in the same share class. */
  private String name(FundMention first) {
    return mentions().stream()
        .filter(f -> PromotedFunds.base(f).equals(PromotedFunds.base(first)))
        .filter(f -> f.shareClass().equals(first.shareClass()))
        .map(FundMention::name)
        .max(Comparator.comparing(String::length))
        .orElse(first.name());
  }

  private String code(FundMention first) {
    return NamedCode.of(text.raw(), facts).stream()
        .filter(p -> p.name().name().equals(first.name()))
        .map(NamedCode::digits)
        .findFirst()
        .orElse(first.code());
  }

  /** The company of the fund's own house, as the text names it. */
  private String manager(FundMention fund) {
    String house = Houses.brand(fund);
    return facts.stream()
        .filter(f -> f instanceof Mention m && m.kind() == MentionKind.MANAGER)
        .map(Mention.class::cast)
        .filter(m -> house != null && house.equals(Houses.brand(m)))
        .map(Mention::name)
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  private String person() {
    Scan.Hits hits = PERSON.in(text.masked());
    return hits.find() ? hits.matcher().group("name") : "";
  }
}
