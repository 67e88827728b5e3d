package org.caveat.draft;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Place;
import org.caveat.text.Span;

/** Where the text that was checked stands in the runs of the body. */
final class DocxText {
  /** A place between two characters of a run. */
  record Point(DocxRun run, int at) {}

  /** What a mark goes around. */
  record Range(Point start, Point end) {
    /** The whole of a run, which may hold a picture and no text. */
    static Range of(DocxRun run) {
      return new Range(new Point(run, 0), new Point(run, Math.max(1, run.text().length())));
    }
  }

  /** A piece of the text: its span, its run, and where in the run it begins. */
  private record Piece(Span span, DocxRun run, int from) {}

  private final Map<Place.InParagraph, DocxRun> runs;
  private final NavigableMap<Integer, Piece> pieces = new TreeMap<>();
  private final Map<DocxRun, StringBuilder> read = new IdentityHashMap<>();

  /**
   * @throws LeftAloneException when the runs do not hold the text that was checked
   */
  DocxText(Document document, XmlPart body) throws LeftAloneException {
    runs = DocxRuns.of(body, "body");
    for (Block block : document.blocks()) {
      if (block.kind() != BlockKind.ALT_TEXT) {
        block.fragments().forEach(f -> add(document, f));
      }
    }
    boolean same = runs.values().stream().allMatch(this::isSame);
    if (!same || runs.isEmpty()) {
      throw new LeftAloneException(
          "its runs are not those that were checked; save it anew in Word and check it again");
    }
  }

  private void add(Document document, Fragment fragment) {
    if (document.locator().place(fragment.source()) instanceof Place.InParagraph place
        && runs.containsKey(place)) {
      DocxRun run = runs.get(place);
      StringBuilder before = read.computeIfAbsent(run, r -> new StringBuilder());
      pieces.put(fragment.source().start(), new Piece(fragment.source(), run, before.length()));
      before.append(fragment.text());
    }
  }

  private boolean isSame(DocxRun run) {
    return run.text().contentEquals(read.getOrDefault(run, new StringBuilder()));
  }

  /** The part of a span that stands in the body, if there is one. */
  Optional<Range> range(Span span) {
    Integer from = pieces.floorKey(span.start());
    var over =
        pieces.subMap(from == null ? span.start() : from, true, span.end(), false).values().stream()
            .filter(p -> p.span().overlaps(span))
            .toList();
    if (over.isEmpty()) {
      return Optional.empty();
    }
    Piece first = over.get(0);
    Piece last = over.get(over.size() - 1);
    int start = first.from() + Math.max(0, span.start() - first.span().start());
    int end = last.from() + Math.min(span.end(), last.span().end()) - last.span().start();
    return Optional.of(new Range(point(first.run(), start, 0), point(last.run(), end, 1)));
  }

  /** In a run that cannot be cut, its begin or its end. No pair of surrogates is cut. */
  private static Point point(DocxRun run, int at, int side) {
    String text = run.text();
    if (!run.isDivisible()) {
      return new Point(run, side * text.length());
    }
    boolean pair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return new Point(run, pair ? at - 1 + 2 * side : at);
  }

  /** The run at a place; none when the place is not in the body. */
  Optional<DocxRun> run(Place place) {
    return place instanceof Place.InParagraph p
        ? Optional.ofNullable(runs.get(p))
        : Optional.empty();
  }

  /** The first run of the document that has text; the very first when none has. */
  DocxRun first() {
    Comparator<DocxRun> byPlace =
        Comparator.<DocxRun>comparingInt(r -> r.text().isBlank() ? 1 : 0)
            .thenComparingInt(r -> r.own().start());
    return runs.values().stream().min(byPlace).orElseThrow();
  }

  /** The run around an offset of the part. */
  Optional<DocxRun> around(int offset) {
    return runs.values().stream().filter(r -> r.own().contains(offset)).findFirst();
  }
}
