import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures whole processes: a cold {@code caveat check} beside Tika's app on the same files, in
 * turn, one call over a thousand texts, and long hostile texts. Run from the project's folder after
 * a build:
 *
 * <pre>java src/bench/Bench.java 7</pre>
 *
 * The argument is the number of runs of each; medians are printed, in seconds of wall time.
 */
final class Bench {
  private static final String TIKA = "org.apache.tika:tika-app:3.2.2";
  private static final Path WORK = Path.of("target/bench");
  private static final Path TIKA_JAR = WORK.resolve("tika-app-3.2.2.jar");
  private static final int TEXTS = 1000;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    Files.createDirectories(WORK);
    fetchTika();
    coldStart(runs);
    throughput();
    hostile();
  }

  private static void fetchTika() throws Exception {
    if (!Files.exists(TIKA_JAR)) {
      run(
          List.of(
              "mvn", "-q", "-B", "dependency:copy", "-Dartifact=" + TIKA, "-Dmdep.useBaseVersion=true",
              "-DoutputDirectory=" + WORK));
    }
    if (!Files.exists(TIKA_JAR)) {
      throw new IOException("no " + TIKA_JAR + ": " + TIKA + " could not be fetched");
    }
  }

  private static void coldStart(int runs) throws Exception {
    PrintStream out = System.out;
    out.printf("%-28s %8s %8s %6s%n", "one document, cold", "caveat", "tika", "ratio");
    for (String kind : List.of("md", "html", "docx", "pdf")) {
      String file = "fixtures/etf-article/article." + kind;
      Map<String, List<Double>> times = new LinkedHashMap<>();
      for (int i = 0; i < runs; i++) {
        time(times, "caveat", List.of("./caveat", "check", file));
        time(times, "tika", List.of("java", "-jar", TIKA_JAR.toString(), "-t", file));
      }
      double caveat = median(times.get("caveat"));
      double tika = median(times.get("tika"));
      out.printf("%-28s %8.2f %8.2f %6.2f%n", kind, caveat, tika, caveat / tika);
    }
  }

  private static void time(Map<String, List<Double>> times, String name, List<String> command)
      throws Exception {
    long start = System.nanoTime();
    int code = run(command);
    if (code > 1) {
      throw new IOException(command + " ended with " + code);
    }
    times.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
  }

  private static void throughput() throws Exception {
    Path folder = WORK.resolve("texts");
    Files.createDirectories(folder);
    String article = Files.readString(Path.of("fixtures/etf-article/article.md"));
    while (article.getBytes(StandardCharsets.UTF_8).length < 3000) {
      article += "\n" + article;
    }
    for (int i = 0; i < TEXTS; i++) {
      Files.writeString(folder.resolve(i + ".md"), article.substring(0, 1100) + "\n" + i + "\n");
    }
    long start = System.nanoTime();
    Path report = WORK.resolve("report.json");
    int code =
        run(
            List.of(
                "/usr/bin/time", "-f", "%M", "-o", WORK.resolve("peak").toString(), "./caveat",
                "check", "--format", "json", "-o", report.toString(), folder.toString()));
    double seconds = (System.nanoTime() - start) / 1e9;
    String peak = Files.readString(WORK.resolve("peak")).strip().lines().reduce((a, b) -> b).get();
    System.out.printf(
        "%d texts of 3 kB: %.1f s, %.0f documents a second, peak %d MB, exit code %d%n",
        TEXTS, seconds, TEXTS / seconds, Long.parseLong(peak) / 1024, code);
  }

  /** Long texts made to be slow: each at two sizes, whose times for a megabyte should agree. */
  private static void hostile() throws Exception {
    Map<String, String> texts =
        Map.of(
            "figures", "近一年收益率25.6%，",
            "claims", "稳赚不赔收益率25%的基金",
            "names", "华夏成长混合A、",
            "digits", "1,2.3%-4~5",
            "number", "7",
            "brackets", "((（【《\"");
    for (String name : texts.keySet().stream().sorted().toList()) {
      String unit = texts.get(name);
      StringBuilder line = new StringBuilder(name);
      for (int bytes : new int[] {1 << 19, 1 << 21}) {
        Path file = WORK.resolve(name + ".txt");
        Files.writeString(file, unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length));
        long start = System.nanoTime();
        run(List.of("./caveat", "check", "-q", "-o", WORK.resolve("hostile.out").toString(), file.toString()));
        double seconds = (System.nanoTime() - start) / 1e9;
        line.append(String.format(", %.1f MB %.1f s/MB", bytes / 1048576.0, seconds * (1 << 20) / bytes));
      }
      System.out.println(line);
    }
  }

  private static int run(List<String> command) throws Exception {
    File nothing = new File("/dev/null");
    return new ProcessBuilder(command).redirectOutput(nothing).redirectError(nothing).start().waitFor();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
