package org.caveat.annotate.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.caveat.annotate.language.Dates;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.material.PromotedFunds;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.FundTypes;
import org.caveat.annotate.names.Houses;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.ProductType;
import org.caveat.text.Span;

/** Compares what a document says of funds with the user's table. */
final class TableAgreement {
  private static final Scan COMPANY = new Scan("基金管理人(?:为|是|:| )*(?<name>[^,。;:、\\n ]{2,20})");
  private static final Scan PERSON =
      new Scan("基金经理(?:为|是)?: ?(?<name>[\\u4e00-\\u9fa5]{2,4})(?=[,、。;\\s(]|$)");
  private static final Scan TYPE =
      new Scan("(?:本基金|该基金|基金类型|\\ue000)(?:是|为|属于|:)[^,。;]{0,6}?(?<name>(?:股票|混合|债券|货币市场|货币)型?)");
  private static final Scan INCEPTION = new Scan("(?:成立于|成立日期?:?|成立时间:?|合同生效日期?[为:]?) ?");

  private final Text text;
  private final FundTable table;
  private final List<Contradiction> found = new ArrayList<>();

  private TableAgreement(Text text, FundTable table) {
    this.text = text;
    this.table = table;
  }

  static List<Contradiction> find(Text text, List<Fact> facts, FundTable table, Dates dates) {
    TableAgreement agreement = new TableAgreement(text, table);
    if (!table.rows().isEmpty()) {
      NamedCode.of(text.raw(), facts).forEach(agreement::code);
      FundTable.Row fund = table.onlyFund(facts);
      if (fund != null) {
        agreement.terms(fund, dates);
      }
    }
    return agreement.found;
  }

  private void code(NamedCode pair) {
    FundTable.Row row = table.byCode(pair.digits());
    List<FundTable.Row> named = table.byName(pair.name().name());
    if (row != null && !isNameOf(pair.name(), row)) {
      add(
          pair.span(),
          Kind.NAME_CODE,
          pair.digits() + ": " + pair.name().name() + " ≠ " + row.name());
    } else if (row == null && !named.isEmpty()) {
      String codes = String.join("/", named.stream().map(FundTable.Row::code).toList());
      add(pair.span(), Kind.NAME_CODE, pair.name().name() + ": " + pair.digits() + " ≠ " + codes);
    } else if (row == null && isOwn(pair.name())) {
      add(pair.span(), Kind.UNKNOWN_CODE, pair.digits());
    }
  }

  /** A name agrees with a row whose name it is or shortens, share class included. */
  private static boolean isNameOf(FundMention mention, FundTable.Row row) {
    boolean sameClass =
        mention.shareClass().isEmpty()
            || row.shareClass().isEmpty()
            || mention.shareClass().equals(row.shareClass());
    String name = PromotedFunds.base(mention);
    return sameClass
        && (shortens(name, row.name())
            || shortens(name, row.shortName())
            || shortens(row.shortName(), mention.name()));
  }

  /** Whether all characters of the name stand in the full name in the same order. */
  private static boolean shortens(String name, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < name.length(); i++) {
      at += full.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length() && !name.isEmpty();
  }

  /** A fund of a house whose funds the table lists. */
  private boolean isOwn(FundMention mention) {
    String house = Houses.brand(mention);
    return house != null
        && table.rows().stream().anyMatch(r -> house.equals(Houses.brand(r.name())));
  }

  private void terms(FundTable.Row fund, Dates dates) {
    String house = Houses.brand(fund.manager());
    compare(
        COMPANY.in(text.masked()),
        n -> house == null || Houses.brand(n) == null || house.equals(Houses.brand(n)),
        fund.manager());
    compare(
        PERSON.in(text.raw()),
        n -> fund.portfolioManager().isEmpty() || fund.portfolioManager().contains(n),
        fund.portfolioManager());
    Set<ProductType> types = FundTypes.of(fund.type());
    compare(
        TYPE.in(text.masked()),
        n -> types.isEmpty() || types.containsAll(FundTypes.of(n)),
        fund.type());
    if (fund.inception() != null) {
      inception(fund.inception(), dates);
    }
  }

  private void compare(Scan.Hits hits, java.util.function.Predicate<String> agrees, String right) {
    while (hits.find()) {
      Matcher m = hits.matcher();
      Span name = new Span(m.start("name"), m.end("name"));
      String said = name.of(text.raw());
      if (!agrees.test(said)) {
        add(name, Kind.NAME_CODE, said + " ≠ " + right);
      }
    }
  }

  private void inception(LocalDate right, Dates dates) {
    Scan.Hits hits = INCEPTION.in(text.masked());
    while (hits.find()) {
      int end = Math.min(text.masked().length(), hits.end() + 14);
      Dates.Found day =
          dates.find(text.masked().substring(hits.end(), end)).stream().findFirst().orElse(null);
      boolean whole = day != null && day.span().start() == 0 && day.whole() && day.date() != null;
      if (whole && !Objects.equals(day.date(), right)) {
        Span span = new Span(hits.start(), hits.end() + day.span().end());
        add(span, Kind.NUMBER, day.date() + " ≠ " + right);
      }
    }
  }

  private void add(Span span, Kind kind, String detail) {
    found.add(new Contradiction(span, kind, detail, span));
  }
}
