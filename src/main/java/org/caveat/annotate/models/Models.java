package org.caveat.annotate.models;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The trained models: made by the build or by the user, loaded when first asked for. */
public final class Models {
  private static final String FOLDER = "org/caveat/annotate/models/";
  private static final String STAMP = "inputs.sha256";

  /** Code and word lists by which sentences are read; a change in any asks for training. */
  private static final List<String> READERS =
      List.of(
          "org/caveat/annotate/language",
          "org/caveat/annotate/names",
          "org/caveat/annotate/models",
          "org/caveat/text");

  /** Sentences of each label without which nothing is learnt. */
  private static final int LEAST = 10;

  private static final Models SHIPPED = new Models(() -> Claims.MODEL);

  private final Supplier<ClaimModel> claims;

  private Models(Supplier<ClaimModel> claims) {
    this.claims = claims;
  }

  /** Loaded on first use: a document without a cue never pays for it. */
  private static final class Claims {
    static final ClaimModel MODEL = load(ClaimModel.FILE, ClaimModel::read);
  }

  /** Loaded on first use: a document in which nothing can be a name never pays for it. */
  private static final class Names {
    static final NameModel MODEL = load(NameModel.FILE, NameModel::read);
  }

  /** Reads a model from its bytes. */
  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M load(String file, Reader<M> reader) {
    try (InputStream in = Models.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no models: run mvn process-classes");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The models trained by the build. */
  public static Models shipped() {
    return SHIPPED;
  }

  /**
   * The shipped models, but for a claim model that {@link #trainClaims} wrote.
   *
   * @throws IOException when the file cannot be read, or is no claim model of this version
   */
  public static Models of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ClaimModel model = ClaimModel.read(in);
      return new Models(() -> model);
    } catch (EOFException e) {
      throw new IOException(file + ": a claim model that breaks off", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Loads what otherwise the first document waits for that needs it. */
  public void load() {
    names();
    claims();
  }

  ClaimModel claims() {
    return claims.get();
  }

  static NameModel names() {
    return Names.MODEL;
  }

  /**
   * Trains the models of a corpus, unless those there come from the same inputs: the sentences and
   * the classes that read them.
   *
   * @param corpus folder of the sentences
   * @param classes folder of the compiled program, which takes the models
   * @return whether it trained
   */
  public static boolean build(Path corpus, Path classes) throws IOException, BrokenCorpusException {
    Path folder = classes.resolve(FOLDER);
    Path stamp = folder.resolve(STAMP);
    String inputs = hash(corpus, classes);
    if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
      return false;
    }
    Files.createDirectories(folder);
    train(Corpus.read(corpus), folder);
    Files.writeString(stamp, inputs);
    return true;
  }

  /** Trains and writes the models of a corpus into a folder. */
  static void train(Corpus corpus, Path folder) throws IOException, BrokenCorpusException {
    trainClaims(corpus, folder.resolve(ClaimModel.FILE));
    NameModel names = NameTrainer.train(NameTrainer.sentences(corpus.sentences()));
    try (OutputStream out = Files.newOutputStream(folder.resolve(NameModel.FILE))) {
      names.write(out);
    }
  }

  /**
   * Trains the claim model of a corpus and writes it to a file; the same corpus, the same bytes.
   *
   * @throws BrokenCorpusException when a label has too few sentences to learn from
   */
  public static void trainClaims(Corpus corpus, Path file)
      throws IOException, BrokenCorpusException {
    corpus.requireOfEachLabel(LEAST);
    ClaimModel claims = ClaimTrainer.train(ClaimTrainer.clauses(corpus.sentences()));
    try (OutputStream out = Files.newOutputStream(file)) {
      claims.write(out);
    }
  }

  private static boolean isReader(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") || name.endsWith(".txt");
  }

  private static String hash(Path corpus, Path classes) throws IOException {
    List<Path> inputs = new ArrayList<>(Corpus.files(corpus));
    for (String reader : READERS) {
      try (Stream<Path> files = Files.list(classes.resolve(reader))) {
        files.filter(Models::isReader).sorted().forEach(inputs::add);
      }
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path input : inputs) {
        digest.update(
            input.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(input));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
