package org.caveat.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.annotate.language.Sentences;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.names.Mentions;
import org.caveat.facts.Fact;
import org.caveat.facts.MentionKind;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped corpus trains a name finder that is the same each time and adds names. */
class NameTrainerTest {
  private static final Path CORPUS = Path.of("src/main/corpus");

  @Test
  void the_same_sentences_give_the_same_bytes() throws Exception {
    List<NameSentence> sentences =
        NameTrainer.sentences(Corpus.read(CORPUS).sentences().subList(0, 400));

    assertThat(bytes(NameTrainer.train(sentences))).isEqualTo(bytes(NameTrainer.train(sentences)));
  }

  private static byte[] bytes(NameModel model) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void the_shipped_model_is_small() throws Exception {
    assertThat(Files.size(Path.of("target/classes/org/caveat/annotate/models/names.model")))
        .isLessThan(3_000_000);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "基金经理赵启明表示对后市并不悲观。, PERSON, 赵启明",
    "数据来源：Wind，截至上月末。, AGENCY, Wind",
    "记者从证监会获悉办法将于近期发布。, AGENCY, 证监会",
  })
  void names_the_grammar_cannot_know_are_added(String sentence, MentionKind kind, String name) {
    assertThat(mentions(sentence)).contains(kind + " " + name);
  }

  @ParameterizedTest
  @CsvSource({"南方多雨的季节又到了。", "今天大家心情不错，成交也很活跃。", "平安回家就好，长城内外一片雪。"})
  void ordinary_words_are_no_names(String sentence) {
    assertThat(mentions(sentence)).isEmpty();
  }

  /** Mentions of a text, as kind and name. */
  private static List<String> mentions(String text) {
    Reading reading = Normaliser.read(CorpusReading.document(text));
    String read = reading.text();
    List<Fact> grammar = new Mentions(FundTable.NONE).find(reading);
    return Named.of(NameFinder.extend(read, Sentences.split(read), grammar)).stream()
        .map(n -> n.kind() + " " + n.span().of(read))
        .toList();
  }
}
