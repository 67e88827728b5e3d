package org.caveat.annotate.phrases;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.facts.PhraseLine;

/**
 * What a pack gives the annotator: phrases to look for, and required statements as anchor groups.
 * The lines come with an index, made once, so that at a start no line is compiled that is not
 * tried.
 *
 * @param phrases of all {@code phrases.txt}
 * @param statements of all {@code statement.txt}; the group is the name of the anchor group
 * @param groups names of the anchor groups of each statement, in order
 */
public record PhraseLists(
    PhraseMatcher phrases, PhraseMatcher statements, Map<String, List<String>> groups) {
  private static final String EXCEPT = "except";

  public PhraseLists {
    groups = Map.copyOf(groups);
  }

  /**
   * The lists of a pack.
   *
   * @param lines all lines of the pack
   * @param index what {@link #index} made of the same lines
   */
  public static PhraseLists of(Collection<PhraseLine> lines, ByteBuffer index) {
    ByteBuffer in = index.duplicate();
    return new PhraseLists(
        new PhraseMatcher(phrases(lines, false), Gates.read(in)),
        new PhraseMatcher(phrases(lines, true), Gates.read(in)),
        groups(lines));
  }

  /**
   * Compiles the lines of a pack and makes their index; of the same lines the same bytes.
   *
   * @param faults takes {@code path:line: cause} for each line that is not well formed
   */
  public static ByteBuffer index(Collection<PhraseLine> lines, List<String> faults) {
    List<PhraseLine> sound = lines.stream().filter(line -> isSound(line, faults)).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Gates.of(phrases(sound, false)).write(out);
      Gates.of(phrases(sound, true)).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private static boolean isSound(PhraseLine line, List<String> faults) {
    try {
      phrase(line).pattern();
      return !phrase(line).gates().isEmpty();
    } catch (IllegalArgumentException e) {
      faults.add(line.path() + ":" + line.line() + ": " + e.getMessage() + ": " + line.text());
      return false;
    }
  }

  private static List<Phrase> phrases(Collection<PhraseLine> lines, boolean statement) {
    return lines.stream()
        .filter(line -> line.statement() == statement)
        .map(PhraseLists::phrase)
        .toList();
  }

  private static Phrase phrase(PhraseLine line) {
    boolean claim = !line.statement() && !line.group().startsWith(EXCEPT);
    return new Phrase(line.list(), line.group(), line.text(), claim);
  }

  private static Map<String, List<String>> groups(Collection<PhraseLine> lines) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (PhraseLine line : lines) {
      if (line.statement()) {
        List<String> names = groups.computeIfAbsent(line.list(), k -> new ArrayList<>());
        if (!names.contains(line.group()) && !line.group().startsWith(EXCEPT)) {
          names.add(line.group());
        }
      }
    }
    return groups;
  }
}
