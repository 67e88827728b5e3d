package org.caveat.annotate.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.Fact;
import org.caveat.facts.FundMention;
import org.caveat.facts.Mention;
import org.caveat.facts.MentionKind;
import org.caveat.text.Span;

/**
 * Covers names, so that phrases cannot match inside them: each character of a name becomes a
 * private-use character that tells the kind of name. Length and offsets stay. Authorities, raters
 * and vendors of data stay legible: rules call them by name (证监会, 晨星).
 */
public final class Masks {
  private static final Map<String, Character> KINDS =
      Map.of(
          "fund", '\ue000',
          "manager", '\ue001',
          "index", '\ue002',
          "stock", '\ue003',
          "person", '\ue004',
          "agency", '\ue005',
          "title", '\ue006');

  /** Matches one masked name of any kind. */
  public static final String RUN = "[\ue000-\ue006]++";

  private static final Pattern TITLES = Pattern.compile("《[^》\\n]{2,60}》");

  /** No number is that long; left legible, each place of the run would be tried as one. */
  private static final Pattern ENDLESS = Pattern.compile("\\d[\\d,.]{40,}+");

  private static final char NO_NUMBER = '·';

  private static final Pattern CALLED_BY_NAME =
      Pattern.compile(
          "[会行局部所网]$|晨星|理柏|海通证券|银河证券|上海证券|招商证券|济安金信|天相|同花顺|东方财富|天天基金|蚂蚁|[A-Za-z]|万得|中债");

  private Masks() {}

  static char of(String kind) {
    return KINDS.get(kind);
  }

  /** Regular expression for a masked name of the kind. */
  public static String pattern(String kind) {
    Character mask = KINDS.get(kind);
    if (mask == null) {
      throw new IllegalArgumentException(
          "unknown element {"
              + kind
              + "}; known: n "
              + String.join(" ", new java.util.TreeSet<>(KINDS.keySet())));
    }
    return mask + "++";
  }

  public static String mask(String text, List<? extends Fact> mentions) {
    char[] masked = text.toLowerCase(Locale.ROOT).toCharArray();
    if (masked.length != text.length()) {
      masked = lowerCase(text);
    }
    Matcher endless = ENDLESS.matcher(text);
    while (endless.find()) {
      cover(masked, new Span(endless.start(), endless.end()), NO_NUMBER);
    }
    Matcher titles = TITLES.matcher(text);
    while (titles.find()) {
      cover(masked, new Span(titles.start(), titles.end()), of("title"));
    }
    for (Fact mention : mentions) {
      if (!(mention instanceof Mention m && isLegible(m))) {
        cover(masked, mention.span(), kind(mention));
      }
    }
    return new String(masked);
  }

  private static boolean isLegible(Mention mention) {
    return mention.kind() == MentionKind.AGENCY && CALLED_BY_NAME.matcher(mention.name()).find();
  }

  private static char kind(Fact mention) {
    if (mention instanceof FundMention) {
      return of("fund");
    }
    return of(((Mention) mention).kind().name().toLowerCase(Locale.ROOT));
  }

  /** Case folding that keeps the length: a few capitals fold to two letters. */
  private static char[] lowerCase(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return lower;
  }

  private static void cover(char[] text, Span span, char mask) {
    for (int i = span.start(); i < span.end(); i++) {
      text[i] = mask;
    }
  }
}
