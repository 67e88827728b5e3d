package org.caveat.annotate.names;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Han;
import org.caveat.text.Span;

/**
 * English fund names: words with capitals that end in what the product is (Harbour Lane Global
 * Dividend Fund, Class I). Read from the end leftwards, so that time stays linear.
 */
final class EnglishNames {
  private static final Scan TYPE =
      new Scan(
          "(?:Fund|ETF|Portfolio|REIT|Trust|ETN)(?![A-Za-z-])(?! (?!Class|Share|Acc|Inc|Dist)[A-Z][A-Za-z])(?: (?:Class|Share Class) [A-Z][0-9]?| [A-Z][0-9]?(?: Shares)?(?= |[,.;)]|$)| (?:Acc|Inc|Dist)(?![a-z]))?");
  private static final Pattern WORD =
      Pattern.compile("(?:[A-Z][\\w&'.+-]*|[0-9]{2,4}[+-]?|of|and|the|&|ex|S&P|J\\.P\\.)$");

  private static final Set<String> LINKS = Set.of("of", "and", "the", "&", "ex");

  /** Kinds and roles, not names. */
  private static final Set<String> COMMON =
      Set.of(
          "The",
          "This",
          "A",
          "An",
          "Our",
          "Your",
          "Each",
          "Any",
          "All",
          "Every",
          "Other",
          "Some",
          "Mutual",
          "Hedge",
          "Index",
          "Bond",
          "Equity",
          "Money",
          "Market",
          "Exchange",
          "Traded",
          "Exchange-Traded",
          "Exchange-Trade",
          "Money-Market",
          "Pension",
          "Master",
          "Feeder",
          "Underlying",
          "Target",
          "Date",
          "Private",
          "Sovereign",
          "Wealth",
          "Investment",
          "Unit",
          "New",
          "Best",
          "Top",
          "In",
          "For",
          "With",
          "If",
          "When",
          "Why",
          "How",
          "What",
          "Is",
          "Are",
          "Should",
          "Gold",
          "Active",
          "Passive",
          "Sector",
          "Chinese",
          "European",
          "Asian",
          "US",
          "UK",
          "EU",
          "Monetary",
          "International",
          "Trust",
          "Closed-End",
          "Open-End",
          "Open-Ended",
          "Real",
          "Estate",
          "Fixed",
          "Income",
          "Dividend",
          "Municipal",
          "Listed",
          "Public",
          "QDII",
          "ETF",
          "Fund",
          "LOF",
          "FOF",
          "Commodity",
          "Leveraged",
          "Growth",
          "Value",
          "Large",
          "Small",
          "Cap",
          "Emerging",
          "Markets",
          "UCITS");

  private static final int MOST_WORDS = 9;
  private static final int LONGEST_WORD = 24;

  private EnglishNames() {}

  static void find(String text, Consumer<Span> names) {
    Scan.Hits types = TYPE.in(text);
    int free = 0;
    while (types.find()) {
      int start = start(text, types.start(), free);
      if (start < types.start()) {
        names.accept(new Span(start, types.end()));
        free = types.end();
      }
    }
  }

  /** Where the name begins; the type itself where no name stands before it. */
  private static int start(String text, int type, int free) {
    int start = type;
    boolean own = false;
    for (int at = type, words = 0; at > free && words < MOST_WORDS; words++) {
      int from = wordStart(text, at - 1, free);
      String word = text.substring(from, Math.max(from, at - 1));
      Matcher named = WORD.matcher(word);
      if (text.charAt(at - 1) != ' ' || !named.matches()) {
        break;
      }
      at = from;
      if (!LINKS.contains(word)) {
        own |= !COMMON.contains(word);
        start = from;
      }
    }
    return own && !isTranslation(text, start) ? withoutArticle(text, start) : type;
  }

  /** In brackets after a Chinese word: 阳光私募 (Sunshine Private Fund). */
  private static boolean isTranslation(String text, int start) {
    int bracket = start - 1;
    int before = bracket > 0 && text.charAt(bracket - 1) == ' ' ? bracket - 2 : bracket - 1;
    return before >= 0 && text.charAt(bracket) == '(' && Han.is(text.charAt(before));
  }

  private static int wordStart(String text, int end, int free) {
    int start = end;
    while (start > free && end - start < LONGEST_WORD && !isGap(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c > 0x2fff || "(\"“”,;:/".indexOf(c) >= 0;
  }

  private static int withoutArticle(String text, int start) {
    for (String article : Set.of("The ", "Our ", "In ", "For ", "With ", "A ")) {
      if (text.startsWith(article, start)) {
        return start + article.length();
      }
    }
    return start;
  }
}
