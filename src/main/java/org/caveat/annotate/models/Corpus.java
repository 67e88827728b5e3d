package org.caveat.annotate.models;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The labelled sentences of a folder's {@code *.txt}, in the order of files and lines, so that
 * training gives the same model on every machine.
 */
public record Corpus(List<LabelledSentence> sentences) {
  public Corpus {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads all files; lines that are blank or open with {@code #} are skipped.
   *
   * @throws BrokenCorpusException with every fault of every file: a line that does not keep the
   *     format, a label with no sentence or with one, two sentences that are nearly the same
   */
  public static Corpus read(Path folder) throws IOException, BrokenCorpusException {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files(folder)) {
      List<String> lines = lines(file, faults);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && !line.startsWith("#")) {
          read(file.getFileName() + ":" + (i + 1), line, sentences, faults);
        }
      }
    }
    faults.addAll(rare(folder, "sentence with the label ", byLabel(sentences)));
    faults.addAll(rare(folder, "name of the kind ", byKind(sentences)));
    faults.addAll(NearDuplicates.among(sentences));
    if (!faults.isEmpty()) {
      throw new BrokenCorpusException(faults);
    }
    return new Corpus(sentences);
  }

  private static List<String> lines(Path file, List<String> faults) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      faults.add(file.getFileName() + ":0: not UTF-8");
      return List.of();
    }
  }

  /** The corpus files of a folder, sorted by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void read(
      String place, String line, List<LabelledSentence> sentences, List<String> faults) {
    try {
      sentences.add(CorpusLine.read(place, line));
    } catch (IllegalArgumentException e) {
      faults.add(place + ": " + e.getMessage());
    }
  }

  /**
   * @throws BrokenCorpusException when a label has fewer sentences than that
   */
  void requireOfEachLabel(int least) throws BrokenCorpusException {
    List<String> faults = new ArrayList<>();
    byLabel(sentences)
        .forEach(
            (label, of) -> {
              if (of.size() < least) {
                faults.add(
                    least
                        + " sentences of each label are needed; there are "
                        + of.size()
                        + " of "
                        + label);
              }
            });
    if (!faults.isEmpty()) {
      throw new BrokenCorpusException(faults);
    }
  }

  private static Map<String, List<LabelledSentence>> byLabel(List<LabelledSentence> sentences) {
    Map<String, List<LabelledSentence>> byLabel = new TreeMap<>();
    CorpusLine.LABELS.forEach(l -> byLabel.put(l, new ArrayList<>()));
    sentences.forEach(s -> byLabel.get(s.label()).add(s));
    return byLabel;
  }

  private static Map<String, List<LabelledSentence>> byKind(List<LabelledSentence> sentences) {
    Map<String, List<LabelledSentence>> byKind = new TreeMap<>();
    CorpusLine.KINDS.forEach(k -> byKind.put(k, new ArrayList<>()));
    sentences.forEach(s -> s.names().forEach(n -> byKind.get(n.kind()).add(s)));
    return byKind;
  }

  /** A class that is never seen cannot be learnt, nor can one that is seen once be tested. */
  private static List<String> rare(
      Path folder, String what, Map<String, List<LabelledSentence>> byClass) {
    List<String> faults = new ArrayList<>();
    byClass.forEach(
        (name, of) -> {
          if (of.isEmpty()) {
            faults.add(folder.getFileName() + ":0: no " + what + name);
          } else if (of.size() == 1) {
            faults.add(of.get(0).place() + ": the only " + what + name);
          }
        });
    return faults;
  }
}
