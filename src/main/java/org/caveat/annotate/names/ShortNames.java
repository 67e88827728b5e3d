package org.caveat.annotate.names;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Lexicon;
import org.caveat.annotate.language.Scan;
import org.caveat.text.Span;

/**
 * Fund names without any word that names funds: known by the code that follows (博时亚洲票息 050030), by
 * what is said of them (国富恒瑞净值), by the list they stand in (长城消费、长城久富等股票型基金), or as one of the
 * closed-end funds of old (基金裕隆).
 */
final class ShortNames {
  private static final String OWN =
      "(?:(?!银行|证券|保险|人寿|集团|股份|公司|基金|旗下|团队|指数|板块|资管|管理|发布|推出|表示|认为|信托|期货|投顾|首席|分析|研究|的|了|在|是|将|与|和|及|对|为|等|也|都|已|近|今|把|从|由|被|称|说|或|以|到|向|给|让|(?<!社)会|通过|考察|选取|[0-9][只名个款])(?:[\\u4e00-\\u9fa5A-Za-z0-9]|(?<=[0-9])\\.(?=[0-9])))";
  private static final String NAME = HouseNames.BRAND + OWN + "{2,9}?";
  private static final String CLASS = "(?: ?[ABCDEFHIRY](?:/[A-Z])*类?(?![A-Za-z]))?";

  /** Codes in segments where no stock has any. */
  private static final String FUND_CODE =
      "(?:(?:1[0-9]|2[1-9]|4[0-24-9]|5[0-9]|6[1-7]|7[0-9])[0-9]{4}|(?:00[4-9]|01[0-9]|02[0-9])[0-9]{3})";

  private static final String ANY_CODE = "[0-9]{6}";

  private static final Scan CODED =
      new Scan(
          NAME
              + CLASS
              + "(?=\\s?\\(?"
              + FUND_CODE
              + "(?![0-9]))|"
              + NAME
              + " ?[ABC](?= ?\\("
              + ANY_CODE
              + "\\))|"
              + HouseNames.BRAND
              + OWN
              + "{4,9}?"
              + CLASS
              + "(?=\\s?\\(?00[0-3][0-9]{3}(?![0-9]))");

  /** A code that might be a stock's, and figures that only funds have. */
  private static final Scan VALUED =
      new Scan(
          NAME
              + CLASS
              + "(?=\\s?\\(?"
              + ANY_CODE
              + "(?:\\.OF)?\\)?[^。;]{0,12}(?:净值|产品类型|基金类型|风险等级|[低中高]风险|万份|成立))");

  private static final Scan SAID =
      new Scan(
          NAME
              + CLASS
              + "(?=(?:[”\"]|这[只款]基金|基金)?(?:的?(?:单位|累计|基金)?净值|(?:单位)?份额|的基金经理|的?业绩比较基准|的?管理费|的?回撤|的?最大回撤|的?申购|开放申购|暂停申购|恢复申购|限购|也?位居同类|同类排名|拟任|成立以来|持有人))");
  private static final Scan LISTED =
      new Scan(
          "(?:"
              + NAME
              + CLASS
              + "[、,]){1,12}+"
              + NAME
              + CLASS
              + "(?=等[^,。;、]{0,10}?(?:基金(?!公司|管理|经理)|产品))");

  /** What somebody holds: 兴全合润30%、富国天惠20%. */
  private static final Scan HELD =
      new Scan(
          "(?:"
              + NAME
              + CLASS
              + " ?\\d[\\d.]{0,4}%[、,;] ?){1,12}+"
              + NAME
              + CLASS
              + "(?= ?\\d[\\d.]{0,4}%)");

  private static final Scan CLOSED_END =
      new Scan(
          "基金(?:"
              + String.join("|", Lexicon.words("names/closedfunds.txt"))
              + ")(?![\\u4e00-\\u9fa5]?(?:公司|管理|银行|证券|债|安全))");
  private static final Pattern ITEM =
      Pattern.compile("(?<=^|[、,; ])" + NAME + CLASS + "(?=[、,]|$| ?\\d[\\d.]{0,4}%)");
  private static final Pattern NEXT =
      Pattern.compile("(?:、|和|及|与|以及)(" + NAME + CLASS + ")(?=[、,。;和及与等的分均都也]|$)");
  private static final Pattern BEFORE =
      Pattern.compile("(?<=^|[、,。:;“和及与括如]|的|旗下)(" + NAME + CLASS + ")(?:、|和|及|与|以及)$");
  private static final int LONGEST = 18;

  /** Names of one list that are sought to each side of a known one. */
  private static final int MOST = 12;

  private ShortNames() {}

  static void find(String text, Consumer<Span> names) {
    for (Scan form : List.of(CODED, VALUED, SAID, CLOSED_END)) {
      for (Scan.Hits hits = form.in(text); hits.find(); ) {
        if (!Lexicon.STOCKS.contains(hits.group())) {
          names.accept(new Span(hits.start(), hits.end()));
        }
      }
    }
    listed(LISTED, text, names);
    listed(HELD, text, names);
  }

  private static void listed(Scan form, String text, Consumer<Span> names) {
    for (Scan.Hits lists = form.in(text); lists.find(); ) {
      Matcher item = ITEM.matcher(text).region(lists.start(), lists.end());
      while (item.find()) {
        if (!Lexicon.STOCKS.contains(item.group())) {
          names.accept(new Span(item.start(), item.end()));
        }
      }
    }
  }

  /** Short names joined to a name that is known: A、B和C; from the next known one it goes on. */
  static void beside(String text, List<Span> known, Consumer<Span> names) {
    Set<Span> all = Set.copyOf(known);
    for (Span name : known) {
      after(text, name.end(), all, names);
      before(text, name.start(), all, names);
    }
  }

  private static void after(String text, int end, Set<Span> known, Consumer<Span> names) {
    Matcher next = NEXT.matcher(text);
    int from = end;
    for (int i = 0; i < MOST && next.region(from, within(text, from)).lookingAt(); i++) {
      Span name = new Span(next.start(1), next.end(1));
      names.accept(name);
      from = name.end();
      if (known.contains(name)) {
        return;
      }
    }
  }

  private static int within(String text, int from) {
    return Math.min(text.length(), from + LONGEST);
  }

  private static void before(String text, int start, Set<Span> known, Consumer<Span> names) {
    Matcher before = BEFORE.matcher(text);
    int to = start;
    for (int i = 0; i < MOST && before.region(Math.max(0, to - LONGEST), to).find(); i++) {
      Span name = new Span(before.start(1), before.end(1));
      names.accept(name);
      to = name.start();
      if (known.contains(name)) {
        return;
      }
    }
  }
}
