package org.caveat.draft;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.caveat.text.Block;
import org.caveat.text.Document;
import org.caveat.text.Fragment;
import org.caveat.text.Inert;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Puts missing statements into a web page, as paragraphs of their own. */
final class HtmlCompletion {
  /** Elements that hold no paragraph: what is put beside their text goes outside. */
  private static final String NO_PARAGRAPH = "p|h[1-6]|pre|dt|caption|summary|address";

  private final Document document;
  private final TextCopy copy;
  private final NavigableMap<Integer, TextNode> texts = new TreeMap<>();

  private HtmlCompletion(byte[] file, Document document) {
    this.document = document;
    this.copy = new TextCopy(file, document);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    parser
        .parseInput(document.source(), "")
        .body()
        .nodeStream(TextNode.class)
        .filter(t -> t.sourceRange().isTracked())
        .forEach(t -> texts.put(t.sourceRange().startPos(), t));
  }

  static Completion of(byte[] file, Document document, Supplement missing)
      throws LeftAloneException {
    return new HtmlCompletion(file, document).of(missing);
  }

  private Completion of(Supplement missing) throws LeftAloneException {
    RiskSection risk = RiskSection.of(blocks());
    for (String label : missing.labels()) {
      copy.insertMarkup(outermost(textAt(risk.start())).sourceRange().startPos(), p(label));
    }
    if (!missing.sentences().isEmpty()) {
      copy.insertMarkup(
          endOf(outermost(textAt(risk.end() - 1))), p(missing.paragraph(!risk.exists())));
    }
    return new Completion(
        copy.bytes(),
        document.source().lines().toList(),
        copy.text().lines().toList(),
        missing.open());
  }

  /** Those whose words stand in the body of the page. */
  private List<Block> blocks() {
    return document.blocks().stream()
        .filter(b -> b.fragments().stream().allMatch(this::isShown))
        .toList();
  }

  private boolean isShown(Fragment fragment) {
    return fragment.source().isEmpty() || textAt(fragment.source().end() - 1) != null;
  }

  private String p(String words) {
    return copy.lineEnd() + "<p>" + Inert.markup(words) + "</p>" + copy.lineEnd();
  }

  private TextNode textAt(int offset) {
    var entry = texts.floorEntry(offset);
    boolean inside = entry != null && offset < entry.getValue().sourceRange().endPos();
    return inside ? entry.getValue() : null;
  }

  /** The node beside which a paragraph can stand: the text, what it is set in, its paragraph. */
  private static Node outermost(Node text) {
    Node node = text;
    while (node.parent() instanceof Element parent
        && (!parent.isBlock() || parent.normalName().matches(NO_PARAGRAPH))
        && !parent.normalName().matches("body|td|th|li")) {
      node = parent;
    }
    return node;
  }

  /** After its closing tag, where it has one. */
  private static int endOf(Node node) {
    if (!(node instanceof Element element)) {
      return node.sourceRange().endPos();
    }
    Range end = element.endSourceRange();
    if (end.isTracked() && end.endPos() > end.startPos()) {
      return end.endPos();
    }
    return element.childNodeSize() == 0
        ? element.sourceRange().endPos()
        : endOf(element.childNode(element.childNodeSize() - 1));
  }
}
