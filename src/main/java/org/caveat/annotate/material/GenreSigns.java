package org.caveat.annotate.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.phrases.Phrase;
import org.caveat.annotate.phrases.PhraseMatcher;
import org.caveat.text.Span;

/** What a document's own words say of its kind: how many signs of each sort stand in them. */
final class GenreSigns {
  /** A sort of sign; {@code genre.txt} has the phrases of each. */
  enum Sign {
    FINANCE,
    CALL,
    ADVICE,
    PRAISE,
    FINE_PRINT,
    CAUTION,
    HOLDER,
    ABOUT,
    EVENT,
    PORTRAIT,
    PROFILE,
    CARD,
    READER,
    HOOK,
    OFFER,
    NOTICE_TITLE,
    NOTICE,
    LAW,
    PRESS,
    SURVEY,
    WIRE,
    LESSON,
    LAUNCH,
    ADVERSE,
    MAKE_BELIEVE,
    TRADE,
    INSURANCE
  }

  /** A phrase said over and over tells no more than one said twice. */
  private static final int MOST_OF_ONE = 2;

  /** Titles stand in the first sentences. */
  private static final int HEAD = 8;

  private static final PhraseMatcher MATCHER = new PhraseMatcher(phrases());

  private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);

  private GenreSigns() {}

  static GenreSigns of(Text text) {
    GenreSigns signs = new GenreSigns();
    Map<Phrase, Integer> seen = new HashMap<>();
    for (PhraseMatcher.Hit hit : MATCHER.find(text.masked(), text.sentences())) {
      Sign sign = sign(hit.phrase().group());
      boolean counts = sign != Sign.NOTICE_TITLE || isHead(text, hit.span());
      if (counts
          && !text.isBoilerplate(hit.span())
          && seen.merge(hit.phrase(), 1, Integer::sum) <= MOST_OF_ONE) {
        signs.counts.merge(sign, 1, Integer::sum);
      }
    }
    return signs;
  }

  private static boolean isHead(Text text, Span span) {
    return text.sentenceAt(span.start()) < HEAD;
  }

  int count(Sign sign) {
    return counts.getOrDefault(sign, 0);
  }

  /** How many signs of several sorts there are together. */
  int sum(Sign... sorts) {
    return Arrays.stream(sorts).mapToInt(this::count).sum();
  }

  /** How much of the text is there to win a buyer. */
  int selling() {
    return 2 * sum(Sign.CALL, Sign.ADVICE)
        + sum(Sign.PRAISE, Sign.HOOK, Sign.HOLDER)
        + count(Sign.READER) / 2;
  }

  private static Sign sign(String group) {
    return Sign.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    String group = "";
    for (String line : Lexicon.lines("material/genre.txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        group = line.substring(1, line.length() - 1);
      } else {
        phrases.add(new Phrase("genre", group, line, false));
      }
    }
    return phrases;
  }
}
