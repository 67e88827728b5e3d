package org.caveat.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Document;
import org.caveat.text.Inert;
import org.caveat.text.LineMap;
import org.caveat.text.Place;

/**
 * Puts missing statements into a Word file, as paragraphs of their own that look like the one they
 * follow.
 */
final class DocxCompletion {
  private static final String BODY = "word/document.xml";

  /** What was a change of the run copied is none of the new one. */
  private static final String CHANGES =
      "(?s)<(\\w+:)?rPrChange\\b.*?</\\1rPrChange>|<(?:\\w+:)?(?:ins|del|moveFrom|moveTo)\\b[^>]*+>";

  private final Document document;
  private final XmlPart body;
  private final DocxText text;
  private final List<String> after;

  private DocxCompletion(OfficeFile office, Document document) throws LeftAloneException {
    this.document = document;
    this.body = new XmlPart(office.part(BODY));
    this.text = new DocxText(document, body);
    this.after = new ArrayList<>(document.source().lines().toList());
  }

  static Completion of(byte[] file, Document document, Supplement missing)
      throws LeftAloneException {
    try (OfficeFile office = OfficeFile.of(file)) {
      office.refuseSigned();
      DocxCompletion completion = new DocxCompletion(office, document);
      completion.add(missing);
      office.replace(BODY, completion.body.bytes());
      List<String> before = document.source().lines().toList();
      return new Completion(office.bytes(), before, completion.after, missing.open());
    }
  }

  private void add(Supplement missing) throws LeftAloneException {
    RiskSection risk =
        RiskSection.of(
            document.blocks().stream().filter(b -> place(b).part().equals("body")).toList());
    LineMap lines = new LineMap(document.source());
    if (!missing.sentences().isEmpty()) {
      DocxParagraph beside = DocxParagraph.of(body, place(risk.last()).paragraph());
      String words = missing.paragraph(!risk.exists());
      boolean heading =
          risk.last().kind() == BlockKind.HEADING || risk.last().kind() == BlockKind.TITLE;
      String looks = heading ? "" : beside.looks();
      String run = heading ? "" : runLooks(risk.last());
      body.insert(beside.span().end(), paragraph(beside.prefix(), looks, run, words));
      after.add(lines.line(risk.end()), words);
    }
    DocxParagraph first = DocxParagraph.of(body, place(risk.first()).paragraph());
    for (String label : missing.labels()) {
      body.insert(first.span().start(), paragraph(first.prefix(), "", "", label));
    }
    after.addAll(lines.line(risk.start()) - 1, missing.labels());
  }

  private Place.InParagraph place(Block block) {
    return (Place.InParagraph) document.locator().place(block.fragments().get(0).source());
  }

  /** Properties of the run that holds most of a block's text. */
  private String runLooks(Block block) {
    return block.fragments().stream()
        .map(f -> text.run(document.locator().place(f.source())))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(r -> r.text().length()))
        .map(r -> r.properties().replaceAll(CHANGES, ""))
        .orElse("");
  }

  private static String paragraph(String w, String looks, String run, String words) {
    return "<%sp><%spPr>%s</%spPr><%sr>%s<%st>%s</%st></%sr></%sp>"
        .formatted(w, w, looks, w, w, run, w, Inert.markup(words), w, w, w);
  }
}
