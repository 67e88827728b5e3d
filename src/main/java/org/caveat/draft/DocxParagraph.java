package org.caveat.draft;

import java.util.List;
import java.util.Set;
import org.caveat.text.Span;

/**
 * A paragraph of a Word file ({@code w:p}).
 *
 * @param span its element in the XML of its part
 * @param prefix of its name: "w:"
 * @param looks its style, list, indents, spacing and alignment, as written
 */
record DocxParagraph(Span span, String prefix, String looks) {
  private static final Set<String> LOOKS = Set.of("pStyle", "numPr", "spacing", "ind", "jc");

  /**
   * @param number of the paragraph, from 1 in the order of their beginnings
   */
  static DocxParagraph of(XmlPart part, int number) throws LeftAloneException {
    List<XmlToken> tokens = part.tokens();
    int[] ends = XmlToken.ends(tokens);
    int count = 0;
    for (int i = 0; i < ends.length; i++) {
      XmlToken token = tokens.get(i);
      if (token.opens() && token.local().equals("p") && ++count == number) {
        Span span = new Span(token.span().start(), tokens.get(ends[i]).span().end());
        return new DocxParagraph(span, token.prefix(), looks(tokens, ends, i + 1, part.xml()));
      }
    }
    throw OfficeFile.damaged();
  }

  private static String looks(List<XmlToken> tokens, int[] ends, int first, String xml) {
    StringBuilder looks = new StringBuilder();
    boolean has = tokens.get(first).opens() && tokens.get(first).local().equals("pPr");
    for (int i = first + 1; has && i < ends[first]; i = ends[i] + 1) {
      if (LOOKS.contains(tokens.get(i).local())) {
        looks.append(xml, tokens.get(i).span().start(), tokens.get(ends[i]).span().end());
      }
    }
    return looks.toString();
  }
}
