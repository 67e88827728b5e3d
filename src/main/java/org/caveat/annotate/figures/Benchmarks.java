package org.caveat.annotate.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Scan;
import org.caveat.annotate.language.Text;
import org.caveat.facts.PerformanceClaim.Benchmark;
import org.caveat.facts.Zone;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** Where a document gives values of performance benchmarks, and where it only names one. */
final class Benchmarks {
  private static final Scan NAME =
      new Scan(
          "(?<!超越|跑赢|战胜|相对|超过|优于|高于|领先|跑输|低于|落后|较)(?:业绩比较基准|业绩基准|比较基准|同期基准|基准(?=收益|年化|回报|同期|涨|跌|为|[:(]?[-+\\d]))(?![^,。;]{0,4}回撤)");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![%~—至\\d.-])[-+]?+\\d++(?:\\.\\d++)?+%(?!\\s?+[×*+)]|\\s?[-~—至]\\s?\\d)");

  /** Right behind the name it is the benchmark's own: (业绩比较基准:+46.1%). */
  private static final Pattern DIRECT =
      Pattern.compile(
          "(?:收益率?|回报率?|涨幅|增长率)?[:为是\\s]{0,2}([-+]?+\\d++(?:\\.\\d++)?+%)(?!\\s?[×*+]|\\s?[-~—至]\\s?\\d)");

  private static final int REACH = 60;
  private static final int NEAR = 120;

  private final Text text;
  private final TreeSet<Integer> values = new TreeSet<>();
  private final Set<Reading.Part> parts = new HashSet<>();
  private final Set<Integer> tables = new HashSet<>();
  private boolean elsewhere;
  private boolean composed;

  Benchmarks(Text text) {
    this.text = text;
    Scan.Hits name = NAME.in(text.masked());
    while (name.find()) {
      Span value = value(name.end());
      composed |= value == null;
      if (value != null) {
        add(value);
      }
    }
  }

  private void add(Span value) {
    values.add(value.start());
    Reading.Part part = text.reading().partAt(value.start());
    parts.add(part);
    tables.add(part.block().cell().table());
    Zone zone = text.zone(text.sentenceAt(value.start()));
    elsewhere |= zone == Zone.DISCLAIMER || zone == Zone.TABLE;
  }

  /** The value that follows a benchmark's name in its sentence, or stands below it in its table. */
  private Span value(int from) {
    int sentence = text.sentenceAt(from - 1);
    int end = Math.min(text.sentences().get(sentence).end(), from + REACH);
    if (end < from) {
      return null;
    }
    String words = text.masked().substring(from, end);
    Matcher direct = DIRECT.matcher(words);
    if (direct.lookingAt()) {
      return new Span(from + direct.start(1), from + direct.end(1));
    }
    Matcher value = VALUE.matcher(words);
    if (value.find() && words.substring(0, value.start()).indexOf('×') < 0) {
      return new Span(from + value.start(), from + value.end());
    }
    Reading.Part part = text.reading().partAt(from - 1);
    return part.block().cell().table() > 0 && part.block().cell().header()
        ? new Span(from - 1, from)
        : null;
  }

  Benchmark of(Span claim) {
    if (isBeside(claim)) {
      return Benchmark.BESIDE;
    }
    return elsewhere ? Benchmark.ELSEWHERE : composed ? Benchmark.COMPOSITION : Benchmark.NONE;
  }

  private boolean isBeside(Span claim) {
    Reading.Part part = text.reading().partAt(claim.start());
    int table = part.block().cell().table();
    return isNear(claim) || table > 0 && tables.contains(table) || parts.contains(part);
  }

  /** A value in a note below is near to no claim above, however short the way. */
  private boolean isNear(Span claim) {
    Integer next = values.ceiling(claim.start() - NEAR);
    return next != null
        && next <= claim.end() + NEAR
        && text.zone(text.sentenceAt(next)) != Zone.DISCLAIMER;
  }
}
