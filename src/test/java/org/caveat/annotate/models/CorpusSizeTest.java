package org.caveat.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped corpus has enough sentences in both languages, with and without names. */
class CorpusSizeTest {
  private static List<LabelledSentence> sentences;

  @BeforeAll
  static void read() throws Exception {
    sentences = Corpus.read(Path.of("src/main/corpus")).sentences();
  }

  @ParameterizedTest
  @CsvSource({"zh-, 4000", "en-, 1500"})
  void enough_sentences_are_labelled(String language, int least) {
    assertThat(of(language)).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"zh-, 4000", "en-, 1500"})
  void enough_sentences_have_names(String language, int least) {
    assertThat(of(language).stream().filter(s -> !s.names().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void every_label_and_kind_of_name_is_common() {
    for (String label : CorpusLine.LABELS) {
      assertThat(sentences.stream().filter(s -> s.label().equals(label)))
          .as(label)
          .hasSizeGreaterThanOrEqualTo(200);
    }
    for (String kind : CorpusLine.KINDS) {
      assertThat(
              sentences.stream()
                  .flatMap(s -> s.names().stream())
                  .filter(n -> n.kind().equals(kind)))
          .as(kind)
          .hasSizeGreaterThanOrEqualTo(400);
    }
  }

  private static List<LabelledSentence> of(String language) {
    return sentences.stream().filter(s -> s.place().startsWith(language)).toList();
  }
}
