package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What a reading shows can be found again in the source, whatever was done to the text: gaps,
 * markup, glued pinyin, widths, Traditional writing.
 */
class OffsetMapProperties {
  @Property
  void every_piece_of_a_reading_reads_the_same_when_taken_from_the_source(
      @ForAll("dirt") List<String> pieces) {
    Reading reading = read(String.join("", pieces));
    for (int start = 0; start < reading.text().length(); start++) {
      for (int end = start + 1; end <= Math.min(reading.text().length(), start + 6); end++) {
        if (cutsOneSource(reading, start) || cutsOneSource(reading, end)) {
          continue;
        }
        Span span = new Span(start, end);
        String again = read(reading.map().toSource(span).of(reading.document().source())).text();
        assertThat(again.strip()).isEqualTo(span.of(reading.text()).strip());
      }
    }
  }

  @Property
  void source_spans_lie_in_the_source_and_in_order(@ForAll("dirt") List<String> pieces) {
    String source = String.join("", pieces);
    Reading reading = read(source);
    Span before = new Span(0, 0);
    for (int i = 0; i < reading.text().length(); i++) {
      Span span = reading.map().toSource(new Span(i, i + 1));
      assertThat(span.end()).isLessThanOrEqualTo(source.length());
      assertThat(span.start()).isGreaterThanOrEqualTo(before.start());
      before = span;
    }
  }

  @Property
  void a_longer_span_covers_the_spans_of_its_characters(@ForAll("dirt") List<String> pieces) {
    Reading reading = read(String.join("", pieces));
    int length = reading.text().length();
    if (length > 1) {
      Span whole = reading.map().toSource(new Span(0, length));
      for (int i = 0; i < length; i++) {
        assertThat(whole.contains(reading.map().toSource(new Span(i, i + 1)))).isTrue();
      }
    }
  }

  @Property
  void clean_text_is_left_alone(@ForAll("clean") String text) {
    Reading reading = read(text);
    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.damage()).isEmpty();
  }

  /**
   * Whether the units on both sides stand for the same source characters, as the f and i of a
   * ligature do.
   */
  private static boolean cutsOneSource(Reading reading, int at) {
    return at > 0
        && at < reading.text().length()
        && reading
            .map()
            .toSource(new Span(at - 1, at))
            .overlaps(reading.map().toSource(new Span(at, at + 1)));
  }

  @Provide
  Arbitrary<List<String>> dirt() {
    return Arbitraries.of(
            "保本",
            "收",
            "益",
            "節(jié)",
            "產(chǎn)品",
            "承諾",
            "５％",
            "ＥＴＦ",
            " ",
            "  ",
            "\u200b",
            "\u00ad",
            "*",
            "。",
            "，",
            "\n",
            "fund",
            " fees",
            "don’t",
            "①",
            "ﬁ",
            "(jiǎ)",
            "（liàng)",
            "10",
            "夲",
            "wen赚",
            "㎡",
            "🚀",
            "…")
        .list()
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<String> clean() {
    return Arbitraries.of("基金", "净值", "增长", "的", "了", "ETF", "12.5%", "2026年", "收益")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(l -> String.join("", l));
  }

  private static Reading read(String source) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.of(BlockKind.PARAGRAPH, List.of(new Fragment(source, new Span(0, source.length())))));
    Document document =
        new Document("t", source, blocks, Locator.TEXT, Metadata.of("text"), List.of());
    return Normaliser.read(document);
  }
}
