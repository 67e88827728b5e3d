package org.caveat.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Verdict;
import org.caveat.text.Traditional;

/**
 * The required statements that a document lacks, in their standard wording.
 *
 * @param labels words that head a document, such as 广告; they are no sentences
 * @param sentences for the risk section
 * @param open statements with blanks that only their author can fill in
 */
record Supplement(List<String> labels, List<String> sentences, List<String> open) {
  private static final String BLANK = "【】";
  private static final String HEAD = "风险提示：";

  /**
   * @param required rules that ask for a statement
   */
  static Supplement of(DocumentReport report, Set<String> required) {
    Supplement all = new Supplement(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    report.findings().stream()
        .filter(f -> f.verdict() == Verdict.VIOLATION && required.contains(f.rule()))
        .map(Finding::fix)
        .filter(f -> !f.isEmpty())
        .distinct()
        .forEach(all::add);
    return all;
  }

  private void add(String words) {
    if (words.contains(BLANK)) {
      open.add(words);
    } else if (words.endsWith("。") || words.endsWith(".")) {
      sentences.add(isHeaded(words) ? 0 : sentences.size(), words);
    } else {
      labels.add(words);
    }
  }

  boolean isEmpty() {
    return labels.isEmpty() && sentences.isEmpty();
  }

  /**
   * All sentences as one paragraph.
   *
   * @param headed whether it must say itself that it warns of risk
   */
  String paragraph(boolean headed) {
    String all = String.join("", sentences);
    String head = Traditional.isScriptOf(all) ? Traditional.of(HEAD) : HEAD;
    return headed && !isHeaded(all) ? head + all : all;
  }

  private static boolean isHeaded(String words) {
    return words.startsWith(HEAD) || words.startsWith(Traditional.of(HEAD));
  }
}
