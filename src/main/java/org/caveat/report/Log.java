package org.caveat.report;

import java.util.List;
import java.util.stream.Stream;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Waiver;
import org.caveat.text.Inert;

/** The officer's log: one row a finding, one a document that was not checked or has none. */
final class Log {
  private static final List<String> CHINESE =
      List.of(
          "文件", "状态", "发布日期", "认定为", "位置", "严重程度", "结论", "规则", "规则名称", "原文", "问题", "依据", "修改建议",
          "可插入的文字", "理由", "批准人", "有效期至");

  /** Names of the columns, for programs. */
  static final List<String> COLUMNS =
      List.of(
          "file",
          "status",
          "published",
          "taken for",
          "place",
          "severity",
          "verdict",
          "rule",
          "title",
          "quote",
          "message",
          "basis",
          "remedy",
          "insert",
          "reason",
          "approver",
          "until");

  private final Results results;
  private final Frame frame;

  /**
   * @param frame the words around the findings
   */
  Log(Results results, Frame frame) {
    this.results = results;
    this.frame = frame;
  }

  /** Names of the columns, for people. */
  List<String> columns() {
    return frame.isChinese() ? CHINESE : COLUMNS;
  }

  Stream<List<String>> rows() {
    return results.documents().stream().flatMap(this::rows);
  }

  private Stream<List<String>> rows(DocumentReport d) {
    Excerpts excerpts = new Excerpts(results, d);
    Stream<List<String>> found =
        Stream.concat(
            d.findings().stream().map(f -> row(d, f, excerpts, null)),
            d.waived().stream().map(w -> row(d, w.finding(), excerpts, w.waiver())));
    boolean told = !(d.findings().isEmpty() && d.waived().isEmpty()) && d.isChecked();
    return told ? found : Stream.concat(found, Stream.of(row(d)));
  }

  /**
   * @param waiver by which it was accepted; null for none
   */
  private List<String> row(DocumentReport d, Finding f, Excerpts excerpts, Waiver waiver) {
    return inert(
        d.input().path(),
        waiver == null ? frame.of("发现问题", "finding") : frame.of("已豁免", "waived"),
        d.published(),
        frame.material(d),
        frame.place(f, excerpts),
        frame.severity(f.severity()),
        frame.verdict(f.verdict()),
        f.rule(),
        results.title(f.rule(), d.language()),
        excerpts.of(f),
        f.message(),
        f.basis(),
        f.remedy(),
        f.fix(),
        waiver == null ? "" : waiver.reason(),
        waiver == null ? "" : waiver.approver(),
        waiver == null ? "" : waiver.until().toString());
  }

  private List<String> row(DocumentReport d) {
    return inert(
        d.input().path(),
        status(d),
        d.published(),
        frame.material(d),
        "",
        "",
        "",
        "",
        "",
        "",
        frame.gap(d),
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private String status(DocumentReport d) {
    if (d.isChecked()) {
      return frame.of("未发现问题", "clean");
    }
    return d.isRead() ? frame.of("未查全", "partly checked") : frame.of("未检查", "not checked");
  }

  private static List<String> inert(String... cells) {
    return Stream.of(cells).map(Inert::cell).toList();
  }
}
