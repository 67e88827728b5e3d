import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caveat.Checker;
import org.caveat.annotate.names.FundTable;
import org.caveat.annotate.material.Profile;
import org.caveat.extract.Extractor;
import org.caveat.report.ReportFormat;
import org.caveat.report.Results;
import org.caveat.rules.Packs;
import org.caveat.rules.RulePack;

/**
 * Measures the page for people within one process: an article of 3 kB when all is warm, and a text
 * of 5 MB once. Run from the project's folder after a build:
 *
 * <pre>java -cp 'target/caveat.jar:target/lib/*' src/bench/Render.java</pre>
 *
 * Times are those of writing the page alone, in milliseconds.
 */
final class Render {
  private static final int RUNS = 400;
  private static final RulePack PACK = Packs.shipped("cn");

  private Render() {}

  public static void main(String[] args) throws Exception {
    Checker checker = new Checker(List.of(PACK), FundTable.NONE);
    String article = Files.readString(Path.of("fixtures/clean-article/article.md"));
    String flash = Files.readString(Path.of("fixtures/etf-flash/flash.md"));
    Results small = results(checker, flash + "\n" + article.substring(0, 700));
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      times[i] = write(small);
    }
    double[] warm = Arrays.stream(times).skip(RUNS / 2).sorted().toArray();
    System.out.printf(
        "3 kB, %d findings: median %.1f ms, slowest of %d %.1f ms, first %.0f ms%n",
        small.findings().count(), warm[warm.length / 2], warm.length, warm[warm.length - 1],
        times[0]);
    Results large = results(checker, flash.repeat(5_000_000 / flash.getBytes(StandardCharsets.UTF_8).length));
    System.out.printf(
        "5 MB, %d findings: %.0f ms%n", large.findings().count(), write(large));
  }

  private static Results results(Checker checker, String text) throws Exception {
    Path file = Files.createTempFile("caveat", ".md");
    try {
      Files.writeString(file, text);
      var input = new Extractor().extract(file.toString(), InputStream.nullInputStream()).get(0);
      var report = checker.check(input, Profile.UNKNOWN, "", Set.of("cn"));
      return Results.of(List.of(report), PACK.rules().stream(), "0.0.0");
    } finally {
      Files.delete(file);
    }
  }

  private static double write(Results results) throws Exception {
    long start = System.nanoTime();
    ReportFormat.HTML.write(results, OutputStream.nullOutputStream());
    return (System.nanoTime() - start) / 1e6;
  }
}
