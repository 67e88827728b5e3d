package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.text.Document;
import org.caveat.text.Input;
import org.caveat.text.NotChecked;
import org.caveat.text.NotChecked.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault in one document is told in its place; the other documents are checked. */
class RunTest {
  private static final List<String> FILES = List.of("a.txt", "b.txt", "c.txt");

  private final StringWriter traces = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"read", "judged"})
  void the_other_documents_are_checked(String stage) {
    List<DocumentReport> reports = run(stage, new IndexOutOfBoundsException("Range [5, 3)\nof 4"));
    assertThat(reports).extracting(r -> r.input().path()).isEqualTo(FILES);
    assertThat(reports).extracting(DocumentReport::isChecked).containsExactly(true, false, true);
    NotChecked failed = (NotChecked) reports.get(1).input();
    assertThat(failed.reason()).isEqualTo(Reason.INTERNAL_FAULT);
    assertThat(failed.detail()).contains("(IndexOutOfBoundsException: Range [5, 3))");
    assertThat(failed.remedy()).contains("report it");
    assertThat(traces.toString()).contains("\tat org.caveat.cli.RunTest");
  }

  @Test
  void a_stack_that_overflows_is_a_fault_of_one_document() {
    NotChecked failed = (NotChecked) run("judged", new StackOverflowError()).get(1).input();
    assertThat(failed.reason()).isEqualTo(Reason.INTERNAL_FAULT);
    assertThat(failed.detail()).contains("(StackOverflowError)");
  }

  @Test
  void a_document_that_takes_all_memory_is_too_large() {
    NotChecked failed = (NotChecked) run("read", new OutOfMemoryError()).get(1).input();
    assertThat(failed.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(failed.remedy()).contains("-Xmx");
  }

  @Test
  void a_part_of_a_mail_fails_by_itself() {
    List<Input> mail = List.of(document("m.eml"), document("m.eml!b.txt"), document("m.eml!c.txt"));
    Run run = new Run(file -> mail, input -> judged(input, "b.txt"), new PrintWriter(traces));
    assertThat(run.check(List.of("m.eml"), Progress.of("checking", 1)))
        .extracting(DocumentReport::isChecked)
        .containsExactly(true, false, true);
  }

  @Test
  void a_broken_program_ends_the_run() {
    assertThatThrownBy(() -> run("judged", new NoClassDefFoundError("Rules")))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  private List<DocumentReport> run(String stage, Throwable fault) {
    Map<String, Throwable> faults = Map.of(stage, fault);
    Run run =
        new Run(
            file -> List.of(failing(document(file), faults.get("read"))),
            input -> judged(failing(input, faults.get("judged")), ""),
            new PrintWriter(traces, true));
    return run.check(FILES, Progress.of("checking", FILES.size()));
  }

  private static <T extends Input> T failing(T input, Throwable fault) {
    if (fault instanceof RuntimeException e && input.path().equals("b.txt")) {
      throw e;
    }
    if (fault instanceof Error e && input.path().equals("b.txt")) {
      throw e;
    }
    return input;
  }

  private static DocumentReport judged(Input input, String failing) {
    if (!failing.isEmpty() && input.path().endsWith(failing)) {
      throw new IllegalStateException();
    }
    return new DocumentReport(
        input,
        "zh",
        "",
        "",
        "",
        List.of(),
        new ArrayList<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Document document(String path) {
    return Extractor.ofText(path, "text", "文字");
  }
}
