package org.caveat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.caveat.annotate.Annotator;
import org.caveat.annotate.material.Profile;
import org.caveat.annotate.models.Models;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.phrases.PhraseLists;
import org.caveat.extract.Extractor;
import org.caveat.facts.Annotated;
import org.caveat.finding.DocumentReport;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;
import org.caveat.text.Document;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time for an article of 3 kB on one thread, warm: {@code mvn test-compile exec:exec@bench}. The
 * article is made of training sentences, which name more and claim more than an article does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotateBenchmark {
  private static final int BYTES = 3000;

  private Document article;
  private Reading reading;
  private Annotator annotator;
  private Checker checker;

  @Setup
  public void open() throws Exception {
    RulePack pack = Packs.shipped("cn");
    article = Extractor.ofText("article.txt", "text", article());
    reading = Normaliser.read(article);
    annotator =
        new Annotator(
            List.of(PhraseLists.of(pack.lines(), pack.index())), FundTable.NONE, Models.shipped());
    checker = new Checker(List.of(pack), FundTable.NONE);
  }

  private static String article() throws Exception {
    StringBuilder text = new StringBuilder();
    int bytes = 0;
    for (String line : Files.readAllLines(Path.of("src/main/corpus/zh-launch.txt"))) {
      String sentence = line.replaceAll("^[a-z]+\t|[<>\\[\\]]|\\{[a-z]+}", "");
      if (line.contains("\t") && bytes < BYTES) {
        text.append(sentence).append('\n');
        bytes += sentence.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      }
    }
    return text.toString();
  }

  @Benchmark
  public Reading normalise() {
    return Normaliser.read(article);
  }

  @Benchmark
  public Annotated annotate() {
    return annotator.annotate(reading, Profile.UNKNOWN);
  }

  @Benchmark
  public DocumentReport check() {
    return checker.check(article, Profile.UNKNOWN, "zh", Set.of("cn"));
  }
}
