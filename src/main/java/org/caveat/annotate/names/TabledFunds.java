package org.caveat.annotate.names;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.caveat.facts.FundMention;
import org.caveat.text.Span;

/** Finds the names of the user's own funds; the longest name at a place counts. */
final class TabledFunds {
  private final AhoCorasickDoubleArrayTrie<FundTable.Row> names =
      new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  TabledFunds(FundTable table) {
    TreeMap<String, FundTable.Row> byName = new TreeMap<>();
    for (FundTable.Row row : table.rows()) {
      byName.putIfAbsent(row.name(), row);
      if (!row.shortName().isEmpty()) {
        byName.putIfAbsent(row.shortName(), row);
      }
    }
    empty = byName.isEmpty();
    if (!empty) {
      names.build(byName);
    }
  }

  List<FundMention> find(String text, Coverage taken) {
    List<FundMention> found = new ArrayList<>();
    if (empty) {
      return found;
    }
    List<FundMention> all = new ArrayList<>();
    names.parseText(
        text,
        (begin, end, row) -> {
          all.add(mention(new Span(begin, end), text.substring(begin, end), row));
        });
    all.sort(Comparator.comparing(m -> -m.span().length()));
    for (FundMention mention : all) {
      if (taken.take(mention.span())) {
        found.add(mention);
      }
    }
    return found;
  }

  private static FundMention mention(Span span, String name, FundTable.Row row) {
    return new FundMention(
        span, name, row.code(), row.shareClass(), FundTypes.of(row.name() + row.type()), true, 1);
  }
}
