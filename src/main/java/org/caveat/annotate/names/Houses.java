package org.caveat.annotate.names;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;

/** Fund companies by the brand in the names of their funds. */
public final class Houses {
  private static final Set<String> ALL = Set.copyOf(Lexicon.MANAGERS);
  private static final Pattern BRAND = Pattern.compile(Lexicon.alternatives(Lexicon.MANAGERS));

  private Houses() {}

  /**
   * How many houses the mentioned funds and companies belong to; a short brand (工银) is one with the
   * long (工银瑞信).
   */
  public static long count(List<? extends Fact> mentions) {
    Set<String> brands = new TreeSet<>();
    mentions.stream().map(Houses::brand).filter(Objects::nonNull).forEach(brands::add);
    String last = null;
    long count = 0;
    for (String brand : brands) {
      if (last == null || !brand.startsWith(last)) {
        count++;
        last = brand;
      }
    }
    return count;
  }

  /** The house's brand in a name; null where none stands in it. */
  public static String brand(Fact mention) {
    if (mention instanceof FundMention fund) {
      return brand(fund.name());
    }
    return mention instanceof Mention m && m.kind() == MentionKind.MANAGER ? brand(m.name()) : null;
  }

  /** Whether the name is a house's and nothing more. */
  public static boolean isBrand(String name) {
    return ALL.contains(name);
  }

  public static String brand(String name) {
    Matcher m = BRAND.matcher(name);
    return m.find() ? m.group() : null;
  }
}
