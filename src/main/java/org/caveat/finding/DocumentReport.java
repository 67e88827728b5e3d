package org.caveat.finding;

import java.util.List;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.NotChecked;
import org.caveat.text.Span;

/**
 * All that Caveat says of one document.
 *
 * @param input the document, or the reason why it was not checked
 * @param language "zh", "zh-Hant", "en" or "und"
 * @param published ISO date of publication; "" when unknown
 * @param day ISO date of the day whose law was applied; "" when nothing was
 * @param material what the document was taken for, in words: "product promotion; etf, index"
 * @param packs ids of the packs that were run
 * @param findings sorted by place, then rule id
 * @param damage source spans that could not be read for certain
 * @param outcomes one for each rule of the packs
 * @param waived findings that were accepted, which are not among the findings
 */
public record DocumentReport(
    Input input,
    String language,
    String published,
    String day,
    String material,
    List<String> packs,
    List<Finding> findings,
    List<Marking> mentions,
    List<Marking> claims,
    List<Marking> statements,
    List<Span> damage,
    List<RuleOutcome> outcomes,
    List<Waived> waived) {
  public static DocumentReport of(NotChecked input) {
    return new DocumentReport(
        input, "und", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  /** The same report with some of its findings accepted. */
  public DocumentReport waiving(List<Finding> open, List<Waived> waived) {
    return new DocumentReport(
        input,
        language,
        published,
        day,
        material,
        packs,
        open,
        mentions,
        claims,
        statements,
        damage,
        outcomes,
        waived);
  }

  /** Whether the whole of the document was checked. */
  public boolean isChecked() {
    return input instanceof Document d && d.notices().isEmpty();
  }

  /** Why the document was not checked, or not whole; "" when it was. */
  public String reason() {
    return input instanceof NotChecked n
        ? n.detail() + "; " + n.remedy()
        : String.join("; ", ((Document) input).notices());
  }

  /** Whether there is any text to show findings in. */
  public boolean isRead() {
    return input instanceof Document;
  }
}
