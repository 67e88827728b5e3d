package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Context;
import org.caveat.facts.RatingClaim;
import org.caveat.facts.Support;
import org.caveat.text.Span;

/** Finds star ratings and awards. */
public final class RatingClaims {
  private static final Scan RATING =
      new Scan(
          "(?:荣获|获得|斩获|摘得|摘下|夺得|拿下|连夺|揽获|揽入|囊获|包揽|喜获|蝉联|捧得|捧回|捧走|获评|荣膺|问鼎|获)[^。;]{0,30}?(?:金牛|金基金|明星基金|英华|金鼎|晨星奖|奖(?!金|励|品|学)|大奖|五星)(?:基金)?(?:公司|奖|经理|评级)?(?:奖项?|称号)?"
              + "|(?:(?:三|五|七|十|3|5|7|10)年期)?(?:[四五45]星(?:级)?(?:评级|基金)|[5五]a评级|(?:晨星|银河|海通|招商|济安)[^,。;]{0,6}[四五45]星)"
              + "|(?:年度|年期)[^,。;]{0,16}(?:金牛(?:基金|奖|公司|经理)|金基金|明星基金|英华奖?)(?:奖|经理)?"
              + "|\\d{4}年度?[^,。;]{0,16}(?:金牛(?:基金|奖)?(?:公司|经理|奖)?|金基金奖?|明星基金奖?)|金选好基|“[^”\\n]{3,24}(?:金牛(?:基金|奖)|金基金|明星基金|英华奖)[^”\\n]{0,8}”|(?:持续优胜|单一年度)[^,。;]{0,8}金牛(?:基金|奖)|金牛奖(?:基金|得主|获得者)"
              + "|(?:金牛|金基金|明星基金|英华|金鼎|晨星)奖?[^,。;]{0,6}(?:收入囊中|加身|傍身|光环|大满贯|专业户|常客|认证|背书)"
              + "|[两三四五六七八九十\\d]+(?:座|尊|度|次|届|项)[^,。;]{0,4}(?:金牛|金基金|明星基金|英华|行业大奖|大奖(?!赛))"
              + "|(?:连续|累计|先后|[\\d一二两三四五六七八九十]+(?:次|度|届|年)){0,3}(?:获得|荣获|获|过|的|“){0,2}(?:金牛(?:奖|基金(?:经理|公司|、)|债券|股票|团队|经理)(?:基金(?:经理)?)?|明星基金奖|金基金奖|英华奖|五星[^,。;、]{0,2}(?:基金|债基))(?:[^,。;、]{0,10}最佳[^,。;、]{1,4}(?:经理|公司|团队))?"
              + "|(?:拿奖|获奖|得奖)[^,。;]{0,4}(?:手软|无数|连连|不断)|屡获殊荣|(?:双|满)[五5]?星(?:级)?(?:评级|评价|基金|好评)?"
              + "|(?:基金业|行业|业界|业内|公募)[^,。;]{0,4}(?:最高荣誉|最高奖项?|奥斯卡)"
              + "|(?:荣膺|荣获|获评|获封|当选|被评为|获颁|授予)[^,。;]{0,12}(?:“[^”\\n]{2,24}”|最(?:受|具|佳)|称号|殊荣|桂冠)");
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
