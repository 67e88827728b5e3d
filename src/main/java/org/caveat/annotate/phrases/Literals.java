package org.caveat.annotate.phrases;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * Literals, each with the numbers it stands for, found in one pass over a text: a trie whose nodes
 * lie level by level in arrays, to be read from a file at once.
 */
final class Literals {
  /** By node: the letter that leads to it. */
  private final char[] letters;

  /** By node: its first child, and of the next node the end of its children; likewise numbers. */
  private final int[] children;

  private final int[] ends;
  private final int[] numbers;

  /** By letter: the node of the literals that begin with it; 0 for none. */
  private final char[] roots = new char[Character.MAX_VALUE + 1];

  private Literals(char[] letters, int[] children, int[] ends, int[] numbers) {
    this.letters = letters;
    this.children = children;
    this.ends = ends;
    this.numbers = numbers;
    for (int node = 1; node < children[1]; node++) {
      roots[letters[node]] = (char) node;
    }
  }

  static Literals of(SortedMap<String, int[]> words) {
    return new Trie(words).build();
  }

  /** Gives the numbers of each literal in a range of text, as often as it stands there. */
  void find(String text, int from, int to, IntConsumer found) {
    for (int at = from; at < to; at++) {
      int next = at + 1;
      for (int node = roots[text.charAt(at)]; node > 0; next++) {
        for (int i = ends[node]; i < ends[node + 1]; i++) {
          found.accept(numbers[i]);
        }
        node = next < to ? child(node, text.charAt(next)) : 0;
      }
    }
  }

  /** The child a letter leads to; 0 or less for none. */
  private int child(int node, char letter) {
    int from = children[node];
    int to = children[node + 1];
    return from == to ? 0 : Arrays.binarySearch(letters, from, to, letter);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(letters.length);
    out.writeInt(numbers.length);
    for (char letter : letters) {
      out.writeChar(letter);
    }
    for (int[] array : new int[][] {children, ends, numbers}) {
      for (int value : array) {
        out.writeInt(value);
      }
    }
  }

  static Literals read(ByteBuffer in) {
    int nodes = in.getInt();
    int count = in.getInt();
    char[] letters = new char[nodes];
    in.asCharBuffer().get(letters);
    in.position(in.position() + nodes * Character.BYTES);
    return new Literals(letters, ints(in, nodes + 1), ints(in, nodes + 1), ints(in, count));
  }

  private static int[] ints(ByteBuffer in, int length) {
    int[] ints = new int[length];
    in.asIntBuffer().get(ints);
    in.position(in.position() + length * Integer.BYTES);
    return ints;
  }

  /** Builds the arrays: each node stands for a run of the sorted words with one beginning. */
  private static final class Trie {
    private final String[] words;
    private final int[][] values;
    private final char[] letters;
    private final int[] children;
    private final int[] ends;
    private final int[] from;
    private final int[] to;
    private final int[] depth;
    private int nodes = 1;

    Trie(SortedMap<String, int[]> sorted) {
      words = sorted.keySet().toArray(String[]::new);
      values = sorted.values().toArray(int[][]::new);
      int most = 2 + Arrays.stream(words).mapToInt(String::length).sum();
      letters = new char[most];
      children = new int[most + 1];
      ends = new int[most + 1];
      from = new int[most];
      to = new int[most];
      depth = new int[most];
      to[0] = words.length;
    }

    Literals build() {
      int count = 0;
      int[] numbers = new int[Arrays.stream(values).mapToInt(v -> v.length).sum()];
      for (int node = 0; node < nodes; node++) {
        ends[node] = count;
        int word = from[node];
        if (word < to[node] && words[word].length() == depth[node]) {
          System.arraycopy(values[word], 0, numbers, count, values[word].length);
          count += values[word].length;
          word++;
        }
        children[node] = nodes;
        branch(word, to[node], depth[node]);
      }
      children[nodes] = nodes;
      ends[nodes] = count;
      return new Literals(
          Arrays.copyOf(letters, nodes),
          Arrays.copyOf(children, nodes + 1),
          Arrays.copyOf(ends, nodes + 1),
          numbers);
    }

    private void branch(int first, int last, int at) {
      int word = first;
      while (word < last) {
        char letter = words[word].charAt(at);
        letters[nodes] = letter;
        depth[nodes] = at + 1;
        from[nodes] = word;
        while (word < last && words[word].charAt(at) == letter) {
          word++;
        }
        to[nodes++] = word;
      }
    }
  }
}
