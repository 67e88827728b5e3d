package org.caveat.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.text.Place;

/**
 * Footnotes and endnotes by the paragraphs in them. A comment cannot be anchored in a note, so it
 * goes to the reference mark in the body.
 */
final class DocxNotes {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();

  DocxNotes(OfficeFile office, XmlPart body) throws LeftAloneException {
    read(office, "footnotes", "footnote");
    read(office, "endnotes", "endnote");
    for (XmlToken token : body.tokens()) {
      if (token.opens() && token.local().matches("(?:foot|end)noteReference")) {
        String kind = token.local().replace("Reference", "s");
        references.putIfAbsent(kind + " " + token.attribute("id"), token.span().start());
      }
    }
  }

  private void read(OfficeFile office, String part, String element) throws LeftAloneException {
    String name = "word/" + part + ".xml";
    List<XmlToken> tokens = office.has(name) ? new XmlPart(office.part(name)).tokens() : List.of();
    String id = "";
    int paragraph = 0;
    for (XmlToken token : tokens) {
      if (token.opens() && token.local().equals(element)) {
        id = token.attribute("id");
      } else if (token.opens() && token.local().equals("p")) {
        ids.put(part + " " + ++paragraph, part + " " + id);
      }
    }
  }

  /** Offset in the body of the reference to the note that holds the place. */
  Optional<Integer> reference(Place place) {
    return place instanceof Place.InParagraph p
        ? Optional.ofNullable(ids.get(p.part() + " " + p.paragraph())).map(references::get)
        : Optional.empty();
  }
}
