package org.caveat.text;

import java.util.Arrays;

/** Text under normalisation: each code unit with the source span it stands for. */
final class Glyphs {
  private char[] units;
  private int[] from;
  private int[] to;
  private int count;

  Glyphs(int capacity) {
    units = new char[Math.max(16, capacity)];
    from = new int[units.length];
    to = new int[units.length];
  }

  static Glyphs of(Block block) {
    Glyphs glyphs = new Glyphs(64);
    for (Fragment fragment : block.fragments()) {
      Span source = fragment.source();
      for (int i = 0; i < fragment.text().length(); i++) {
        boolean literal = fragment.isLiteral();
        int start = literal ? source.start() + i : source.start();
        glyphs.add(fragment.text().charAt(i), start, literal ? start + 1 : source.end());
      }
    }
    return glyphs;
  }

  void add(char unit, int start, int end) {
    if (count == units.length) {
      units = Arrays.copyOf(units, count * 2);
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    units[count] = unit;
    from[count] = start;
    to[count++] = end;
  }

  /** Appends the unit at {@code i} of another text as it is. */
  void copy(Glyphs other, int i) {
    add(other.units[i], other.from[i], other.to[i]);
  }

  /** Appends {@code text}, every unit standing for the units {@code [start, end)} of another. */
  void replace(Glyphs other, int start, int end, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i), other.from[start], other.to[end - 1]);
    }
  }

  char at(int i) {
    return i >= 0 && i < count ? units[i] : '\0';
  }

  Span source(int i) {
    return new Span(from[i], Math.max(from[i], to[i]));
  }

  int length() {
    return count;
  }

  String text() {
    return new String(units, 0, count);
  }
}
