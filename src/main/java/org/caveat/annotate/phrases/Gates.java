package org.caveat.annotate.phrases;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.caveat.text.Span;

/**
 * Tells of each sentence which phrases can match in it: those of which each part has a literal
 * there. Made by the build for the shipped lists.
 */
final class Gates {
  /** So many parts of a phrase are looked for. */
  private static final int MOST_PARTS = 8;

  /** By phrase: how many parts must be there. */
  private final byte[] parts;

  /** The number of a literal is {@code phrase * MOST_PARTS + part}. */
  private final Literals literals;

  private Gates(byte[] parts, Literals literals) {
    this.parts = parts;
    this.literals = literals;
  }

  static Gates of(List<Phrase> phrases) {
    byte[] parts = new byte[phrases.size()];
    TreeMap<String, List<Integer>> byLiteral = new TreeMap<>();
    for (int i = 0; i < parts.length; i++) {
      List<Set<String>> gates = phrases.get(i).gates();
      parts[i] = (byte) Math.min(MOST_PARTS, gates.size());
      for (int part = 0; part < parts[i]; part++) {
        int number = i * MOST_PARTS + part;
        gates
            .get(part)
            .forEach(l -> byLiteral.computeIfAbsent(l, k -> new ArrayList<>()).add(number));
      }
    }
    TreeMap<String, int[]> compact = new TreeMap<>();
    byLiteral.forEach((l, n) -> compact.put(l, n.stream().mapToInt(i -> i).toArray()));
    return new Gates(parts, Literals.of(compact));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(parts.length);
    out.write(parts);
    literals.write(out);
  }

  static Gates read(ByteBuffer in) {
    byte[] parts = new byte[in.getInt()];
    in.get(parts);
    return new Gates(parts, Literals.read(in));
  }

  /** One text at its gates; for one thread. */
  final class Visit implements IntConsumer {
    private final String text;
    private final int[] open = new int[parts.length];
    private final BitSet touched = new BitSet(parts.length);

    Visit(String text) {
      this.text = text;
    }

    /** Gives the phrases that can match in a sentence, in their order. */
    void open(Span sentence, IntConsumer phrases) {
      literals.find(text, sentence.start(), sentence.end(), this);
      for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
        if (open[i] == (1 << parts[i]) - 1) {
          phrases.accept(i);
        }
        open[i] = 0;
      }
      touched.clear();
    }

    @Override
    public void accept(int number) {
      int phrase = number / MOST_PARTS;
      open[phrase] |= 1 << number % MOST_PARTS;
      touched.set(phrase);
    }
  }
}
