package org.caveat.text;

/**
 * Closes gaps inside Han text: one space between two Han characters or beside a figure, a line
 * wrap, a filler such as {@code 保*本}. Between other words a wrap becomes one space; a hyphen at a
 * line's end stays.
 */
final class Spacing {
  private static final String FILLERS = "*_^#|·•";

  private Spacing() {}

  static Glyphs close(Glyphs in) {
    Glyphs out = new Glyphs(in.length());
    int i = 0;
    while (i < in.length()) {
      char c = in.at(i);
      if (isSpace(c)) {
        i = closeGap(in, i, out);
      } else if (FILLERS.indexOf(c) >= 0 && isFiller(in, i)) {
        i++;
      } else {
        out.copy(in, i++);
      }
    }
    return out;
  }

  private static boolean isFiller(Glyphs in, int i) {
    boolean middleDot = in.at(i) == '·' || in.at(i) == '•';
    return Han.is(in.at(i - 1)) && Han.is(in.at(i + 1)) && (!middleDot || isSpaced(in, i));
  }

  /** A middle dot also parts the names of persons; between single characters it is a filler. */
  private static boolean isSpaced(Glyphs in, int i) {
    return in.at(i + 2) == in.at(i) || in.at(i - 2) == in.at(i);
  }

  private static int closeGap(Glyphs in, int start, Glyphs out) {
    int end = start;
    boolean wrapped = false;
    while (end < in.length() && isSpace(in.at(end))) {
      wrapped |= in.at(end) == '\n' || in.at(end) == '\r';
      end++;
    }
    char before = out.at(out.length() - 1);
    char after = in.at(end);
    boolean hyphenated = wrapped && before == '-' && Character.isLetter(out.at(out.length() - 2));
    if (before != '\0'
        && after != '\0'
        && !hyphenated
        && !isClosed(before, after, end - start, wrapped)) {
      out.replace(in, start, end, " ");
    }
    return end;
  }

  private static boolean isClosed(char before, char after, int width, boolean wrapped) {
    if (Han.is(before) && Han.is(after)) {
      return wrapped || width == 1;
    }
    if (isSetApart(before, after) && width == 1 && !wrapped) {
      return true;
    }
    return wrapped
        && (Han.isTight(before) && !isAscii(after) || Han.isTight(after) && !isAscii(before));
  }

  /** Web pages set figures and Latin words apart from the Han text they stand in: 近 3 年. */
  private static boolean isSetApart(char before, char after) {
    return Han.is(before) && isWord(after) || isWord(before) && Han.is(after);
  }

  private static boolean isWord(char c) {
    return isAscii(c) && (Character.isLetterOrDigit(c) || c == '%');
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
