package org.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Marking;
import org.caveat.rules.Packs;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.Span;

/** Whatever is cut out of a text, and whatever stray characters get into it, it is checked. */
class DamagedTextTest {
  private static final List<String> FIXTURES =
      List.of(
          "app-page/page.html",
          "bond-plus-pitch/pitch.docx",
          "clean-article/article.md",
          "damaged-mirror/mirror.txt",
          "etf-article/article.md",
          "etf-flash/flash.md",
          "investor-education/lesson.md",
          "launch-deck/deck.pptx",
          "us-fund-page/page.md");

  private static final List<String> STRAY =
      List.of(
          "\u0000",
          "\u0007",
          "\u200b",
          "\u202e",
          "\ufffd",
          "\ud83d",
          "\udc00",
          "\ue003",
          "\n",
          "\r\n",
          "\t",
          "　",
          "%",
          "％",
          "0",
          "-",
          "-12.5%",
          "~",
          "至",
          "2025",
          "年",
          "月31日",
          "9999999999",
          "(",
          ")",
          "（",
          "]",
          "【",
          "《",
          "》",
          "\"",
          "”",
          "|",
          "|---|",
          "<b",
          "*",
          "_",
          ".",
          "。",
          "、",
          "A",
          "基金",
          "不",
          "第",
          "R9",
          "000001");

  private static final List<String> TEXTS = FIXTURES.stream().map(DamagedTextTest::text).toList();
  private static final Checker CHECKER =
      new Checker(Packs.shipped().stream().map(Packs::shipped).toList(), FundTable.NONE);

  @Property(tries = 600, seed = "20261125", edgeCases = EdgeCasesMode.NONE)
  void every_text_is_checked_and_every_span_lies_in_it(
      @ForAll("damagedTexts") String source, @ForAll("formats") String format) {
    Document document = Extractor.ofText("damaged", format, source);
    DocumentReport report = CHECKER.check(document, Profile.UNKNOWN, "", Set.of());
    assertThat(spans(report))
        .allMatch(s -> s.start() <= s.end() && s.end() <= document.source().length());
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of("text", "markdown", "html");
  }

  /** A piece of a fixture with up to six stray strings in it. */
  @Provide
  Arbitrary<String> damagedTexts() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
    Arbitrary<List<Stray>> strays =
        Combinators.combine(Arbitraries.of(STRAY), places).as(Stray::new).list().ofMaxSize(6);
    return Combinators.combine(Arbitraries.of(TEXTS), places, places, strays)
        .as(DamagedTextTest::damaged);
  }

  private record Stray(String text, double place) {}

  private static String damaged(String text, double from, double to, List<Stray> strays) {
    int start = (int) (Math.min(from, to) * text.length());
    StringBuilder piece = new StringBuilder(text.substring(start, end(text, from, to)));
    strays.forEach(s -> piece.insert((int) (s.place() * piece.length()), s.text()));
    return piece.toString();
  }

  private static int end(String text, double from, double to) {
    return (int) (Math.max(from, to) * text.length());
  }

  private static List<Span> spans(DocumentReport report) {
    List<Span> spans = new ArrayList<>(report.damage());
    report.findings().forEach(f -> spans.add(f.span()));
    report.findings().forEach(f -> spans.addAll(f.evidence()));
    Stream.of(report.mentions(), report.claims(), report.statements())
        .flatMap(List::stream)
        .map(Marking::span)
        .forEach(spans::add);
    return spans;
  }

  private static String text(String fixture) {
    String path = Path.of("fixtures", fixture).toString();
    Input read = new Extractor().extract(path, InputStream.nullInputStream()).get(0);
    return ((Document) read).source();
  }
}
