package org.caveat.annotate.models;

import java.util.List;
import org.caveat.annotate.language.Masks;
import org.caveat.annotate.language.Sentences;
import org.caveat.annotate.language.Text;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.Mentions;
import org.caveat.text.Document;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/**
 * A whole document in which a person marked the claims.
 *
 * @param claims that must be found, in the document's source
 * @param free where readers differed: found or not, it does not count
 */
public record LabelledText(Document document, List<Span> claims, List<Span> free) {
  public LabelledText {
    claims = List.copyOf(claims);
    free = List.copyOf(free);
  }

  /** Counts what the models find; a claim found anywhere in a marked span is right. */
  Tally tally(Models models) {
    Reading reading = Normaliser.read(document);
    List<Span> sentences = Sentences.split(reading.text());
    String masked = Masks.mask(reading.text(), new Mentions(FundTable.NONE).find(reading));
    List<Span> said =
        new ForwardLooking(models)
            .find(new Text(reading, sentences, masked)).stream()
                .map(c -> reading.map().toSource(c.span()))
                .toList();
    int found = (int) claims.stream().filter(c -> meets(c, said)).count();
    int right = (int) said.stream().filter(s -> meets(s, claims)).count();
    int open = (int) said.stream().filter(s -> !meets(s, claims) && meets(s, free)).count();
    return new Tally(found, claims.size() - found, right, said.size() - right - open);
  }

  private static boolean meets(Span span, List<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }
}
