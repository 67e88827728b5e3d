package org.caveat.annotate.language;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that skips the places where it cannot begin. Large alternations are tried by
 * {@link Pattern} at every character; here a character, and two in a row, are asked once whether
 * any match can begin with them, by matching them alone: no match and no wish for more input means
 * never.
 *
 * <p>Finds what {@code Pattern} finds, with two limits: the expression must not begin with {@code
 * ^} nor have a positive look-behind before its third character, and look-arounds see past the
 * range that is searched.
 */
public final class Scan {
  private static final byte NEVER = 1;
  private static final byte MAYBE = 2;

  /** Pairs that are kept in mind; of those that share a place the last one. A power of two. */
  private static final int PAIRS = 1 << 12;

  private final Pattern pattern;
  private final byte[] openings = new byte[Character.MAX_VALUE + 1];

  /** Each entry is a pair of characters, then what is known of it; 0 for none. */
  private final AtomicLongArray pairs = new AtomicLongArray(PAIRS);

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

  private boolean mayOpen(String text, int at, int to) {
    char first = text.charAt(at);
    if (openings[first] == 0) {
      openings[first] = opening(text.substring(at, at + 1));
    }
    return openings[first] == MAYBE && (at + 1 == to || mayOpen(first, text.charAt(at + 1)));
  }

  private boolean mayOpen(char first, char second) {
    long pair = (long) first << 24 | second << 8;
    int place = (first * 31 + second) & PAIRS - 1;
    long known = pairs.getOpaque(place);
    if ((known & ~0xff) != pair || known == 0) {
      known = pair | opening(String.valueOf(new char[] {first, second}));
      pairs.setOpaque(place, known);
    }
    return (known & 0xff) == MAYBE;
  }

  private byte opening(String beginning) {
    Matcher alone = pattern.matcher(beginning);
    return alone.lookingAt() || alone.hitEnd() ? MAYBE : NEVER;
  }

  /** The matches in a range of text, one after the other. */
  public final class Hits {
    private final String text;
    private final int to;
    private Matcher matcher;
    private int next;

    private Hits(String text, int from, int to) {
      this.text = text;
      this.next = from;
      this.to = to;
    }

    /** Whether there is a next match; {@link #matcher()} then holds it. */
    public boolean find() {
      while (next < to) {
        int at = next++;
        if (mayOpen(text, at, to) && beginsAt(at)) {
          next = matcher.end();
          return true;
        }
      }
      return false;
    }

    private boolean beginsAt(int at) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(at, to).lookingAt() && matcher.end() > at;
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
