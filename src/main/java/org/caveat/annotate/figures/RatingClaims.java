package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Context;
import org.caveat.facts.RatingClaim;
import org.caveat.facts.Support;
import org.caveat.text.Span;

/** Finds star ratings and awards. */
public final class RatingClaims {
  private static final Scan RATING = new Scan(Lexicon.patterns("figures/ratings.txt"));
  private static final Pattern ISSUER =
      Pattern.compile("\ue005|中国证券报|中证报|上海证券报|上证报|证券时报|晨星|银河证券|海通证券|招商证券|济安|天相");

  /** Words that name an issuer wherever they stand in the paragraph or in a note. */
  private static final Pattern ISSUED = Pattern.compile("颁奖机构|评奖机构|评级机构|授予机构|颁发|评选|主办");

  /** An award spoken of again: 除所获的两项金牛奖外. */
  private static final Pattern AGAIN = Pattern.compile("(?:所|除|此前|上述)[^,。;]{0,3}$");

  private static final Pattern YEAR = Pattern.compile("(19|20)(\\d{2})(?:年|[./-])");
  private static final Pattern NOT_FUND =
      Pattern.compile(
          "主体(?:信用)?评级|债券评级|主权|信用评级|诺贝尔|(?<!界的|业的)奥斯卡|科技进步|科学技术|专精特新|小巨人|高新技术|品牌价值|500强|雇主|上市公司|五星红旗|五星级酒店|贡献奖|评奖(?!机构)");

  private RatingClaims() {}

  /**
   * @param publishedYear this year when it is not known; a rating is then stale beside the latest
   *     year that the text names
   */
  public static List<RatingClaim> find(Text text, int publishedYear, boolean known) {
    int year = known ? publishedYear : Math.min(publishedYear, latestYear(text.masked()));
    List<RatingClaim> claims = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Scan.Hits m = RATING.in(text.masked(), sentence.start(), sentence.end());
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        if (isOfFund(text.masked(), sentence, span)) {
          claims.add(claim(text, sentence, span, year));
        }
      }
    }
    return claims;
  }

  private static boolean isOfFund(String masked, Span sentence, Span rating) {
    String before = masked.substring(sentence.start(), rating.start());
    return !NOT_FUND.matcher(sentence.of(masked)).find() && !AGAIN.matcher(before).find();
  }

  private static RatingClaim claim(Text text, Span sentence, Span span, int now) {
    String part = text.reading().partAt(span.start()).span().of(text.masked());
    Context context = text.context(span);
    Support note = context.date();
    String noted =
        note == null ? "" : text.reading().partAt(note.span().start()).span().of(text.masked());
    boolean issuer =
        ISSUER.matcher(sentence.of(text.masked())).find()
            || ISSUED.matcher(part).find()
            || ISSUED.matcher(noted).find();
    int year = latestYear(part);
    return new RatingClaim(span, issuer, year, year > 0 && year < now - 2, context);
  }

  /** The latest year that is named; 0 for none. */
  private static int latestYear(String words) {
    int year = 0;
    Matcher m = YEAR.matcher(words);
    while (m.find()) {
      year = Math.max(year, Integer.parseInt(m.group(1) + m.group(2)));
    }
    return year;
  }
}
