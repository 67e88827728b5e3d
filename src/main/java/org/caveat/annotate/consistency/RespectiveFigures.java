package org.caveat.annotate.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.caveat.annotate.figures.PeriodLengths;
import org.caveat.annotate.language.Masks;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.Contradiction;
import org.caveat.facts.Contradiction.Kind;
import org.caveat.text.Span;

/** Lists that are told off against each other and do not match in number. */
final class RespectiveFigures {
  private static final String AND = " ?(?:、|,|及|和|与|以及) ?";
  private static final String PERIOD =
      "(?:(?:近|过去|最近)[一二三四五六七八九十两半\\d]{1,3}个?(?:季度|年|月)"
          + "|(?:19|20)\\d{2}年(?:上半年|下半年|度)?|自?(?:成立|今年|年初)(?:以来|至今))";
  private static final String VALUE = "[-+]?\\d[\\d,]*+(?:\\.\\d++)?+%";

  /** 2021年、2022年净值增长率分别为3.2%、4.1%和5.0%. */
  private static final Scan FIGURES =
      new Scan(
          "(?<periods>"
              + PERIOD
              + "(?:"
              + AND
              + PERIOD
              + ")++)[^、,。;\\d:]{0,24}分别(?:为|是|达到?)?(?<values>"
              + VALUE
              + "(?:/"
              + VALUE
              + ")?+(?:"
              + AND
              + VALUE
              + "(?:/"
              + VALUE
              + ")?+)++)");

  private static final String ITEM =
      "(?:“[^”\\n]{1,30}”|" + Masks.RUN + ")(?:\\([^)\\n]{0,40}\\))?+";

  /** 三大奖项:“甲奖”、“乙奖”。 A list that goes on with 等, or is cut off, says nothing. */
  private static final Scan COUNTED =
      new Scan(
          "(?<n>[二两三四五六七八九十]|\\d{1,2})(?:大|项|座|只|款|个)[^\\d,。;:、“”\\ue000-\\ue006]{0,8}"
              + "(?:分别(?:为|是)|:|即)(?<items>"
              + ITEM
              + "(?:"
              + AND
              + ITEM
              + ")*+)(?<end>[。;,])");

  private RespectiveFigures() {}

  static List<Contradiction> find(Text text) {
    List<Contradiction> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      figures(text.masked(), sentence, found);
      counted(text.masked(), sentence, found);
    }
    return found;
  }

  private static void figures(String masked, Span sentence, List<Contradiction> found) {
    Scan.Hits hits = FIGURES.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      Matcher m = hits.matcher();
      int periods = count(m.group("periods"), AND);
      int values = count(m.group("values"), AND);
      boolean whole = m.end() < masked.length() && opensList(masked, sentence, m.start());
      if (whole && values % periods != 0) {
        Span span = new Span(m.start("values"), m.end("values"));
        Span other = new Span(m.start("periods"), m.end("periods"));
        found.add(new Contradiction(span, Kind.ARITHMETIC, periods + " ≠ " + values, other));
      }
    }
  }

  /** Whether nothing that could be one more period stands before the first one. */
  private static boolean opensList(String masked, Span sentence, int start) {
    return start == sentence.start() || "、及和与".indexOf(masked.charAt(start - 1)) < 0;
  }

  private static void counted(String masked, Span sentence, List<Contradiction> found) {
    Scan.Hits hits = COUNTED.in(masked, sentence.start(), sentence.end());
    while (hits.find()) {
      Matcher m = hits.matcher();
      int said = (int) PeriodLengths.number(m.group("n"));
      int items = count(m.group("items").replaceAll("\\([^)]*\\)", ""), AND);
      if (items > 1 && items != said) {
        Span span = new Span(m.start("n"), m.end("items"));
        found.add(new Contradiction(span, Kind.ARITHMETIC, said + " ≠ " + items, span));
      }
    }
  }

  private static int count(String list, String and) {
    return list.split(and).length;
  }
}
