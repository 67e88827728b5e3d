package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.Checker;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.finding.DocumentReport;
import org.caveat.finding.Finding;
import org.caveat.finding.Rule;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import org.caveat.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture, marked and completed with what the rules find in it today. */
class FixtureDraftsTest {
  private static List<RulePack> packs;
  private static Checker checker;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws Exception {
    packs = Packs.shipped().stream().map(Packs::shipped).toList();
    checker = new Checker(packs, FundTable.NONE);
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files.filter(f -> kind(f).matches("txt|md|html|docx|pdf|pptx")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_marked_copy_has_lost_nothing(Path file) throws Exception {
    byte[] draft = Files.readAllBytes(file);
    DocumentReport report = check(file);
    if (kind(file).equals("pptx")) {
      assertThatThrownBy(() -> Drafts.marked(draft, report, ""))
          .isInstanceOf(LeftAloneException.class);
      return;
    }
    byte[] copy = Drafts.marked(draft, report, "");
    switch (kind(file)) {
      case "pdf" -> assertThat(Arrays.copyOf(copy, draft.length)).isEqualTo(draft);
      case "docx" -> assertThat(places(check(copy, file))).isEqualTo(places(report));
      case "html" -> assertThat(webPageUnmarked(text(copy))).isEqualTo(text(draft));
      default -> assertThat(unmarked(text(copy))).isEqualTo(text(draft));
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_completed_draft_lacks_no_statement_and_has_no_new_fault(Path file) throws Exception {
    DocumentReport report = check(file);
    Supplement missing = Supplement.of(report, required());
    if (missing.isEmpty() || kind(file).matches("pdf|pptx")) {
      return;
    }
    Completion completion = Drafts.completed(Files.readAllBytes(file), report, required());
    DocumentReport again = check(completion.file(), file);
    assertThat(rules(again)).isSubsetOf(rules(report));
    assertThat(Supplement.of(again, required()).isEmpty()).isTrue();
    assertThat(completion.after()).containsSubsequence(completion.before());
  }

  private static Set<String> required() {
    return packs.stream()
        .flatMap(p -> p.rules().stream())
        .filter(r -> r.kind() == Rule.Kind.REQUIRE)
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private static String unmarked(String copy) {
    int notes = Math.max(copy.lastIndexOf("\n\n---\n\nCaveat"), copy.lastIndexOf("\n\n──"));
    return (notes < 0 ? copy : copy.substring(0, notes)).replaceAll("⟦[\\d,-]+ | [\\d,-]+⟧", "");
  }

  private static String webPageUnmarked(String copy) {
    return copy.replaceAll("(?s)<section id=\"caveat-notes.*?</section>\n", "")
        .replaceAll("</?mark[^>]*>", "")
        .replaceAll("<sup id=\"caveat-[^>]*>[^<]*</sup>", "");
  }

  private static List<String> places(DocumentReport report) {
    return report.findings().stream().map(f -> f.rule() + f.span() + f.quote()).toList();
  }

  private static Set<String> rules(DocumentReport report) {
    return report.findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private DocumentReport check(byte[] copy, Path like) throws IOException {
    return check(Files.write(folder.resolve("copy." + kind(like)), copy));
  }

  private static DocumentReport check(Path file) {
    Document read =
        (Document) new Extractor().extract(file.toString(), InputStream.nullInputStream()).get(0);
    return checker.check(read, Profile.UNKNOWN, "", Set.of());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
