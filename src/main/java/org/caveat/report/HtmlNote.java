package org.caveat.report;

import java.util.List;
import java.util.stream.IntStream;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.text.Span;

/**
 * A finding as a note in the margin of the page.
 *
 * @param id anchor of the note
 * @param number of the finding in its document, from 1
 * @param severity in words of the page's language
 * @param verdict in words of the page's language
 * @param title of the rule; its id when the rule is unknown
 * @param why the rule's reason; "" when the rule is unknown
 * @param quote the words at fault
 * @param place where it lies, in words
 * @param marked whether it is marked in the text; otherwise it concerns the document as a whole
 * @param target anchor of the words at fault
 * @param evidence anchors of what was found for the claim
 */
record HtmlNote(
    String id,
    int number,
    Finding finding,
    String severity,
    String verdict,
    String title,
    String why,
    String quote,
    String place,
    boolean marked,
    String target,
    List<String> evidence) {
  /** The note of a finding in the document with this anchor. */
  static HtmlNote of(String document, int number, Finding f, HtmlDocument.Setting in) {
    Rule rule = in.results().rules().get(f.rule());
    return new HtmlNote(
        document + "-n" + number,
        number,
        f,
        in.frame().severity(f.severity()),
        in.frame().verdict(f.verdict()),
        in.results().title(f.rule(), in.results().language()),
        rule == null ? "" : rule.why(),
        in.excerpts().of(f),
        in.frame().place(f, in.excerpts()),
        !in.excerpts().isOfWhole(f),
        anchor(document, f.span().start()),
        f.evidence().stream().map(e -> anchor(document, e.start())).toList());
  }

  /** All that it says but where: notes that say the same need not say it twice. */
  List<String> says() {
    return List.of(finding.rule(), severity, finding.message(), finding.remedy(), finding.fix());
  }

  /** The anchor of an offset in the text of a document. */
  static String anchor(String document, int offset) {
    return document + "-t" + offset;
  }

  /** Language of the reason: rules are explained in the language their author wrote in. */
  public String whyLang() {
    return why.codePoints().anyMatch(Character::isIdeographic) ? "zh-CN" : "en";
  }

  /** The spans that are to be found in the text: the fault and its evidence. */
  List<Span> spans() {
    return IntStream.rangeClosed(0, finding.evidence().size())
        .mapToObj(i -> i == 0 ? finding.span() : finding.evidence().get(i - 1))
        .toList();
  }
}
