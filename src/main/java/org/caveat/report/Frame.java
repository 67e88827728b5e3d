package org.caveat.report;

import java.util.Locale;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.RuleOutcome;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Waiver;
import org.caveat.text.NotChecked;
import org.caveat.text.Place;

/** The words of a report around its findings, in Chinese or English. */
final class Frame {
  private final boolean chinese;

  /**
   * @param language "zh" or "en"
   */
  Frame(String language) {
    chinese = language.startsWith("zh");
  }

  boolean isChinese() {
    return chinese;
  }

  String of(String zh, String en) {
    return chinese ? zh : en;
  }

  String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> of("错误", "error");
      case WARNING -> of("警告", "warning");
      case INFO -> of("提示", "info");
    };
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case VIOLATION -> of("违规", "violation");
      case EVIDENCE_NEEDED -> of("需补充依据", "evidence needed");
      case HUMAN_TO_JUDGE -> of("需人工判断", "for a person to judge");
      case ADVICE -> of("建议", "advice");
    };
  }

  /** What is wrong, how to mend it and words to insert, as sentences of the finding's language. */
  static String sentences(Finding f) {
    boolean wide = f.message().codePoints().reduce(0, (before, c) -> c) >= 0x2e80;
    String insert = f.fix().isEmpty() ? "" : (wide ? "：“" : ": \"") + f.fix() + (wide ? "”" : "\"");
    return f.message() + (wide ? "。" : ". ") + f.remedy() + insert;
  }

  /** Why a finding was accepted, by whom and for how long. */
  String waiver(Waiver w) {
    return w.reason()
        + of(
            "（" + w.approver() + "批准，至 " + w.until() + "）",
            " (approved by " + w.approver() + " until " + w.until() + ")");
  }

  /** How to mend it, and words to insert, a line each. */
  static String remedy(Finding f) {
    return f.fix().isEmpty() ? f.remedy() : f.remedy() + "\n+ " + f.fix();
  }

  /** What the document was taken for. */
  String material(DocumentReport report) {
    return of(Terms.chinese(report.material()), Terms.english(report.material()));
  }

  /** Why a rule was not applied; "" when it was. */
  String reason(RuleOutcome outcome) {
    String only = String.join(", ", outcome.only());
    return switch (outcome.applied()) {
      case YES -> "";
      case NOT_IN_FORCE -> of(only + " 未施行", "not in force on " + only);
      case OTHER_KIND -> of("仅适用于" + Terms.chinese(only), "only for " + Terms.english(only));
      case BREAKS_OFF -> of("文末缺失，无法判断", "cannot tell: the text breaks off before its end");
    };
  }

  /** That a file was not checked; in Chinese with the reason, whose details are in English. */
  String notChecked(NotChecked file) {
    return of("未检查（" + Terms.chinese(reason(file)) + "）", "not checked");
  }

  /** The way out; in Chinese that for the reason, then its details. */
  String remedy(NotChecked file) {
    return of(Terms.chinese("remedy-" + reason(file)) + "（" + file.remedy() + "）", file.remedy());
  }

  /** Why a document was not checked, or not whole, and the way out. */
  String gap(DocumentReport report) {
    return report.input() instanceof NotChecked n
        ? of(Terms.chinese(reason(n)) + "：", "") + n.detail() + of("。", "; ") + remedy(n)
        : report.reason();
  }

  private static String reason(NotChecked file) {
    return file.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where a finding lies: "line 3, column 1", "第 3 行第 1 列", "全文". */
  String place(Finding f, Excerpts excerpts) {
    return excerpts.isOfWhole(f) ? of("全文", "whole document") : place(f);
  }

  private String place(Finding f) {
    if (!chinese) {
      return Locations.words(f);
    }
    if (f.place() instanceof Place.InParagraph p) {
      String part = p.part().equals("body") ? "正文" : p.part();
      return part + "第 " + p.paragraph() + " 段";
    }
    if (f.place() instanceof Place.OnPage p) {
      return "第 " + p.page() + " 页";
    }
    return f.place() instanceof Place.OnSlide s
        ? "第 " + s.slide() + " 张幻灯片"
        : "第 " + f.line() + " 行第 " + f.column() + " 列";
  }

  /** One line: how many documents, findings by severity, rules passed, what was not checked. */
  String summary(Results results) {
    long unread = results.documents().stream().filter(d -> !d.isRead()).count();
    long partly = results.notChecked().size() - unread;
    long read = results.documents().size() - unread;
    long waived = results.documents().stream().mapToLong(d -> d.waived().size()).sum();
    return of("已检查 " + read + " 份文件：", count(read, "document") + " checked: ")
        + counts(results)
        + of("；", "; ")
        + rules(results)
        + (waived > 0 ? of("；已豁免 " + waived + " 处", "; " + waived + " waived") : "")
        + (unread > 0 ? of("；" + unread + " 份未检查", "; " + unread + " not checked") : "")
        + (partly > 0 ? of("；" + partly + " 份未查全", "; " + partly + " partly not checked") : "");
  }

  private String counts(Results results) {
    long errors = results.count(Severity.ERROR);
    long warnings = results.count(Severity.WARNING);
    long info = results.count(Severity.INFO);
    return of(
        "错误 " + errors + "，警告 " + warnings + "，提示 " + info,
        count(errors, "error") + ", " + count(warnings, "warning") + ", " + info + " info");
  }

  private String rules(Results results) {
    long passed = outcomes(results).filter(RuleOutcome::passed).count();
    long run = outcomes(results).filter(RuleOutcome::wasApplied).count();
    return of("适用规则 " + run + " 项次，通过 " + passed + " 项次", passed + " of " + run + " rules passed");
  }

  private static java.util.stream.Stream<RuleOutcome> outcomes(Results results) {
    return results.documents().stream().map(DocumentReport::outcomes).flatMap(o -> o.stream());
  }

  private static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
