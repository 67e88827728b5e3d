package org.caveat.annotate;

import java.io.IOException;
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
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && !line.startsWith("#")) {
          read(file.getFileName() + ":" + (i + 1), line, sentences, faults);
        }
      }
    }
    faults.addAll(rareLabels(folder, sentences));
    faults.addAll(NearDuplicates.among(sentences));
    if (!faults.isEmpty()) {
      throw new BrokenCorpusException(faults);
    }
    return new Corpus(sentences);
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

  private static List<String> rareLabels(Path folder, List<LabelledSentence> sentences) {
    Map<String, List<LabelledSentence>> byLabel = new TreeMap<>();
    CorpusLine.LABELS.forEach(l -> byLabel.put(l, new ArrayList<>()));
    sentences.forEach(s -> byLabel.get(s.label()).add(s));
    List<String> faults = new ArrayList<>();
    byLabel.forEach(
        (label, of) -> {
          if (of.isEmpty()) {
            faults.add(folder.getFileName() + ":0: no sentence with the label " + label);
          } else if (of.size() == 1) {
            faults.add(of.get(0).place() + ": the only sentence with the label " + label);
          }
        });
    return faults;
  }
}
