package org.caveat.annotate.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that skips the places where it cannot begin. Large alternations are tried by
 * {@link Pattern} at every character; here a character is asked once whether any match can begin
 * with it, by matching it alone: no match and no wish for more input means never.
 *
 * <p>Finds what {@code Pattern} finds, with two limits: the expression must not begin with a
 * positive look-behind or {@code ^}, and look-arounds see past the range that is searched.
 */
public final class Scan {
  private static final byte NEVER = 1;
  private static final byte MAYBE = 2;

  private final Pattern pattern;
  private final byte[] openings = new byte[Character.MAX_VALUE + 1];

  public Scan(String regex) {
    pattern = Pattern.compile(regex);
  }

  public Hits in(String text) {
    return in(text, 0, text.length());
  }

  public Hits in(String text, int from, int to) {
    return new Hits(text, from, to);
  }

  public boolean isIn(String text) {
    return in(text).find();
  }

  /** For a match at one known place: with {@code region} and {@code lookingAt}. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  private boolean mayOpen(char c) {
    byte opening = openings[c];
    if (opening == 0) {
      Matcher alone = pattern.matcher(String.valueOf(c));
      opening = alone.lookingAt() || alone.hitEnd() ? MAYBE : NEVER;
      openings[c] = opening;
    }
    return opening == MAYBE;
  }

  /** The matches in a range of text, one after the other. */
  public final class Hits {
    private final String text;
    private final int to;
    private final Matcher matcher;
    private int next;

    private Hits(String text, int from, int to) {
      this.text = text;
      this.next = from;
      this.to = to;
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether there is a next match; {@link #matcher()} then holds it. */
    public boolean find() {
      while (next < to) {
        int at = next++;
        if (mayOpen(text.charAt(at))
            && matcher.region(at, to).lookingAt()
            && matcher.end() > matcher.start()) {
          next = matcher.end();
          return true;
        }
      }
      return false;
    }

    /** Goes on at the offset, whatever was found last. */
    public Hits from(int offset) {
      next = offset;
      return this;
    }

    public Matcher matcher() {
      return matcher;
    }

    public int start() {
      return matcher.start();
    }

    public int end() {
      return matcher.end();
    }

    public String group() {
      return matcher.group();
    }
  }
}
