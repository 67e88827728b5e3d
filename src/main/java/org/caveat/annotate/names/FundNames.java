package org.caveat.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caveat.facts.FundMention;
import org.caveat.text.Span;

/**
 * The grammar of Chinese fund names: names that open with the house, names that open with the
 * theme, and the further names a text gives its funds.
 */
final class FundNames {
  /** A text with more names than this is a list that names each once. */
  private static final int MANY = 200;

  private final String text;
  private final Coverage taken = new Coverage();
  private final List<FundMention> found = new ArrayList<>();

  private FundNames(String text) {
    this.text = text;
  }

  static List<FundMention> find(String text) {
    FundNames names = new FundNames(text);
    HouseNames.find(text, names::add);
    TrackerNames.find(text, names::add);
    FormNames.find(text, names::add);
    StyledNames.find(text, names::add);
    ThemeNames.find(text, names::add);
    EnglishNames.find(text, names::add);
    ShortNames.find(text, names::add);
    ShortNames.beside(text, names.spans(), names::add);
    names.everywhere(FundAliases.privateFunds(text));
    Set<String> known = new TreeSet<>(names.found.stream().map(FundMention::name).toList());
    if (known.size() < MANY) {
      names.everywhere(FundAliases.of(text, known));
      known.removeIf(name -> Houses.brand(name) == null);
      names.everywhere(known);
    }
    return names.found;
  }

  private List<Span> spans() {
    return found.stream().map(FundMention::span).toList();
  }

  private void everywhere(Set<String> names) {
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        add(new Span(at, at + name.length()));
      }
    }
  }

  private void add(Span span) {
    String name = span.of(text);
    if (!Houses.isBrand(name) && taken.take(span)) {
      found.add(
          new FundMention(span, name, "", FundTypes.shareClass(name), FundTypes.of(name), true, 1));
    }
  }
}
