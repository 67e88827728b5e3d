package org.caveat.annotate.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Reach.Manner;
import org.caveat.annotate.language.Reach.Tie;
import org.caveat.facts.AsOfDate;
import org.caveat.facts.SourceStatement;
import org.caveat.facts.Support;
import org.caveat.text.Span;

/** Which source and which date support the claims of each sentence. */
public final class Evidence {
  static final Evidence NONE = new Evidence(new Support[0], new Support[0]);

  /** A period that is over: a year, half-year, quarter or month by its name. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "报告期末|(?<![\\d年])(?:上半年|下半年|前三季度|[一二三四]季度|(?:1[0-2]|[1-9])月份|1-(?:1[0-2]|[2-9])月)(?!以来|起)");

  /** A periodic report is of its period: 2025年三季报. */
  private static final Pattern REPORT =
      Pattern.compile("20\\d{2}年?度?(?:第?[一二三四1-4]季度?|[一二三四]季|半年|中期?|年度?)?(?:报告|报)");

  /** The day something began is not the day of the data. */
  private static final Pattern BEGINS =
      Pattern.compile("\\s?[)日]?(?:以来|起|至今|成立|上市|[之以]?后|开始|发行|前)");

  private static final Pattern SINCE = Pattern.compile("(?:自|从|成立于|上市于)[^,。;]{0,2}$");
  private static final Pattern NOTE = Pattern.compile("来源|[来出摘引取源]自|录自|^source");
  private static final Pattern WIDE = Pattern.compile("以上|上述");
  private static final Pattern ALL = Pattern.compile("本文|文中|全文|均(?:来自|来源)");
  private static final int FEW = 8;

  private final Support[] sources;
  private final Support[] dates;

  private Evidence(Support[] sources, Support[] dates) {
    this.sources = sources;
    this.dates = dates;
  }

  public static Evidence of(
      Text text, List<SourceStatement> sources, List<AsOfDate> asOf, List<Dates.Found> dates) {
    Layout layout = new Layout(text);
    List<Tie> named = new ArrayList<>();
    BitSet notes = new BitSet();
    for (SourceStatement source : sources) {
      Manner manner = manner(text, source);
      if (manner.compareTo(Manner.NOTE) >= 0) {
        notes.set(source.sentence());
      }
      if (source.kind() != SourceStatement.Kind.VAGUE) {
        named.add(new Tie(source.span(), source.sentence(), manner));
      }
    }
    return new Evidence(
        Reach.of(text, layout, named),
        Reach.of(text, layout, dateTies(text, layout, sources, asOf, dates, notes)));
  }

  private static List<Tie> dateTies(
      Text text,
      Layout layout,
      List<SourceStatement> sources,
      List<AsOfDate> asOf,
      List<Dates.Found> dates,
      BitSet notes) {
    List<Tie> ties = new ArrayList<>();
    for (SourceStatement source : sources) {
      if (REPORT.matcher(source.span().of(text.masked())).find()) {
        ties.add(new Tie(source.span(), source.sentence(), manner(text, source)));
      }
    }
    for (AsOfDate date : asOf) {
      if (date.exact()) {
        boolean note = notes.get(date.sentence()) || isNote(text, layout, date.span(), notes);
        ties.add(new Tie(date.span(), date.sentence(), manner(text, date, note)));
      }
    }
    for (Dates.Found date : dates) {
      if (!isBeginning(text.masked(), date.span())) {
        ties.add(beside(text, date.span()));
      }
    }
    var period = PERIOD.matcher(text.masked());
    while (period.find()) {
      ties.add(beside(text, new Span(period.start(), period.end())));
    }
    return ties;
  }

  private static Tie beside(Text text, Span span) {
    return new Tie(span, text.sentenceAt(span.start()), Manner.BESIDE);
  }

  private static boolean isBeginning(String masked, Span date) {
    String before = masked.substring(Math.max(0, date.start() - 6), date.start());
    return BEGINS.matcher(masked).region(date.end(), masked.length()).lookingAt()
        || SINCE.matcher(before).find();
  }

  private static Manner manner(Text text, SourceStatement source) {
    String words = source.span().of(text.masked());
    boolean note = NOTE.matcher(words).find();
    return note ? manner(words) : source.view() ? Manner.CLAUSES : Manner.STORY;
  }

  private static Manner manner(String words) {
    return ALL.matcher(words).find()
        ? Manner.ALL
        : WIDE.matcher(words).find() ? Manner.ABOVE : Manner.NOTE;
  }

  private static Manner manner(Text text, AsOfDate date, boolean note) {
    Span sentence = text.sentences().get(date.sentence());
    int lead = date.span().start() - sentence.start();
    String words = text.masked().substring(sentence.start(), date.span().end());
    return note || lead <= 2 * FEW && manner(words) != Manner.NOTE ? manner(words) : Manner.STORY;
  }

  /**
   * A date in brackets, or that makes up its sentence, is a note; so is one that follows a note.
   */
  private static boolean isNote(Text text, Layout layout, Span date, BitSet notes) {
    int s = text.sentenceAt(date.start());
    Span sentence = text.sentences().get(s);
    boolean bracket = date.start() > 0 && text.masked().charAt(date.start() - 1) == '(';
    boolean whole = sentence.length() - date.length() <= FEW;
    return bracket || whole || s > 0 && notes.get(s - 1) && layout.samePart(s - 1, s);
  }

  /** The source of what a sentence tells; null for none. */
  Support source(int sentence) {
    return sentence < sources.length ? sources[sentence] : null;
  }

  /** The date or period of what a sentence tells; null for none. */
  public Support date(int sentence) {
    return sentence < dates.length ? dates[sentence] : null;
  }
}
