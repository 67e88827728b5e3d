package org.caveat.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Waived;
import org.caveat.finding.Waiver;
import org.caveat.text.Document;

/**
 * Waivers on the day of a run. A finding is waived by rule, file and words: if the words change, it
 * is a finding again. Nothing that is waived disappears; reports tell it apart.
 */
public final class Waivers {
  public static final Waivers NONE = new Waivers(List.of(), LocalDate.MIN);

  private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>|&#?\\w++;|[^\\p{L}\\p{N}]");

  /** Letters and digits by which words are known; logs and reports cut long quotes. */
  private static final int ENOUGH = 60;

  private final List<Waiver> waivers;
  private final LocalDate today;

  public Waivers(Collection<Waiver> waivers, LocalDate today) {
    this.waivers = List.copyOf(waivers);
    this.today = today;
  }

  /** The report, what is waived apart from its findings. */
  public DocumentReport review(DocumentReport report) {
    if (waivers.isEmpty() || !(report.input() instanceof Document document)) {
      return report;
    }
    List<Finding> open = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    for (Finding f : report.findings()) {
      waiver(f, document).ifPresentOrElse(w -> waived.add(new Waived(f, w)), () -> open.add(f));
    }
    return report.waiving(open, waived);
  }

  /** What is wrong with waivers that waived nothing in these reports, a sentence each. */
  public List<String> idle(Collection<DocumentReport> reviewed) {
    Set<Waiver> used =
        reviewed.stream()
            .flatMap(r -> r.waived().stream())
            .map(Waived::waiver)
            .collect(Collectors.toSet());
    return waivers.stream().filter(w -> !used.contains(w)).map(this::idle).toList();
  }

  private String idle(Waiver w) {
    return w.where()
        + (w.until().isBefore(today)
            ? ": the waiver of " + w.rule() + " ended on " + w.until()
            : ": waives nothing: no finding of " + w.rule() + " on these words in " + w.file());
  }

  private Optional<Waiver> waiver(Finding f, Document document) {
    return waivers.stream()
        .filter(w -> !w.until().isBefore(today))
        .filter(w -> w.rule().equals(f.rule()))
        .filter(w -> isFile(w.file(), document.path()))
        .filter(w -> isAbout(w, f, document))
        .findFirst();
  }

  private static boolean isFile(String end, String path) {
    String name = end.replace('\\', '/').replaceFirst("^\\./", "");
    return ("/" + path.replace('\\', '/')).endsWith("/" + name);
  }

  private static boolean isAbout(Waiver w, Finding f, Document document) {
    String words = letters(w.quote());
    return words.isEmpty() ? document.isAll(f.span()) : words.equals(letters(f.quote()));
  }

  private static String letters(String words) {
    String letters = MARKUP.matcher(words).replaceAll("");
    return letters.substring(0, Math.min(ENOUGH, letters.length()));
  }
}
