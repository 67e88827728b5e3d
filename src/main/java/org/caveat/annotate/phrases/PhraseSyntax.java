package org.caveat.annotate.phrases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Masks;
import org.caveat.text.Folding;

/**
 * The small language of phrase lists: literals, {@code (a|b)}, {@code x?}, {@code [abc]}, gaps
 * {@code ..6} within a clause and {@code ...20} across commas, numbers {@code {n}} and mentions
 * {@code {fund}}, {@code (!a|b)} not followed by, and {@code (<!a|b)} not preceded by. Compiles a
 * line to a pattern and the literals it cannot match without.
 */
final class PhraseSyntax {
  /** Masks are left to {@link Masks#RUN}: were both to match one, a run would cost 2^length. */
  private static final String IN_CLAUSE = "(?:[^,.。;!?\\n\ue000-\ue006]|(?<=[0-9])[.,](?=[0-9]))";

  private static final String IN_SENTENCE = "[^。!?\\n\ue000-\ue006]";

  private static final String NO_NEGATOR =
      "(?!(?<!差)不(?![断仅但只少错止同惧畏怕足妨容凡小低菲俗愧久]|可或缺|可多得)|没[有能]|未(?!来)|并非|无法|难以|毫无)";

  /** No longer than any sum of money: a long run of digits would cost the square of its length. */
  private static final String NUMBER =
      "(?: ?(?:[0-9][0-9,]{0,15}(?:\\.[0-9]{1,8})?|[一二三四五六七八九十百千两半数几]{1,12})(?:多|余)? ?)";

  private final String line;
  private final String inGap;
  private final StringBuilder regex = new StringBuilder();
  private int at;

  /** How deep in groups; and of the whole line its branches and what each part of it needs. */
  private int depth;

  private int branches;
  private final List<Set<String>> gates = new ArrayList<>();

  private PhraseSyntax(String line, String inGap) {
    this.line = line;
    this.inGap = inGap;
  }

  /**
   * @param claim whether no gap spans a negation
   * @throws IllegalArgumentException when the line is not well formed or has no literal to gate it
   */
  static PhraseSyntax of(String line, boolean claim) {
    PhraseSyntax syntax =
        new PhraseSyntax(Folding.fold(line).toLowerCase(Locale.ROOT), claim ? NO_NEGATOR : "");
    syntax.read();
    return syntax;
  }

  private void read() {
    Set<String> gate = alternatives(false);
    if (at < line.length()) {
      throw new IllegalArgumentException("unmatched ')' at column " + (at + 1));
    }
    if (gate.isEmpty()) {
      throw new IllegalArgumentException(
          "no literal of its own: it would be tried on every sentence");
    }
    if (branches > 1) {
      gates.clear();
      gates.add(gate);
    }
  }

  String regex() {
    return regex.toString();
  }

  /** Sets of literals, of each of which one is needed. */
  List<Set<String>> gates() {
    return gates;
  }

  /** Reads {@code a|b|c}; returns the literals of which one is needed, empty when none is. */
  private Set<String> alternatives(boolean inGroup) {
    Set<String> gate = new LinkedHashSet<>();
    boolean open = false;
    while (true) {
      Set<String> branch = sequence();
      open |= branch.isEmpty();
      gate.addAll(branch);
      if (at >= line.length() || line.charAt(at) != '|') {
        break;
      }
      regex.append('|');
      at++;
    }
    if (inGroup && (at >= line.length() || line.charAt(at) != ')')) {
      throw new IllegalArgumentException("'(' is not closed");
    }
    return open ? Set.of() : gate;
  }

  private Set<String> sequence() {
    branches += depth == 0 ? 1 : 0;
    Set<String> best = Set.of();
    StringBuilder literal = new StringBuilder();
    while (at < line.length() && "|)".indexOf(line.charAt(at)) < 0) {
      char c = line.charAt(at);
      boolean special = "({[".indexOf(c) >= 0 || line.startsWith("..", at);
      if (special) {
        best = better(best, literal);
        best = better(best, element(c));
      } else {
        letter(literal);
        if (literal.length() > 0 && at < line.length() && line.charAt(at) == '?') {
          literal.setLength(literal.length() - 1);
          regex.append('?');
          at++;
          best = better(best, literal);
        }
      }
    }
    return better(best, literal);
  }

  private void letter(StringBuilder literal) {
    if (line.charAt(at) == '\\' && at + 1 < line.length()) {
      at++;
    }
    char c = line.charAt(at++);
    literal.append(c);
    regex.append(
        Character.isLetterOrDigit(c) || c == ' '
            ? String.valueOf(c)
            : Pattern.quote(String.valueOf(c)));
  }

  private Set<String> element(char c) {
    if (c == '(') {
      return group();
    }
    if (c == '[') {
      int end = line.indexOf(']', at);
      check(end > at, "'[' is not closed");
      regex.append(line, at, end + 1);
      at = end + 1;
    } else if (c == '{') {
      int end = line.indexOf('}', at);
      check(end > at, "'{' is not closed");
      regex.append(named(line.substring(at + 1, end)));
      at = end + 1;
    } else {
      gap();
    }
    optional();
    return Set.of();
  }

  private Set<String> group() {
    at++;
    check(!line.startsWith("?", at), "'(?' is no part of the phrase language");
    boolean behind = line.startsWith("<!", at);
    boolean not = behind || line.startsWith("!", at);
    at += behind ? 2 : not ? 1 : 0;
    regex.append(behind ? "(?<!" : not ? "(?!" : "(?:");
    depth++;
    Set<String> gate = alternatives(true);
    depth--;
    at++;
    regex.append(')');
    return not || optional() ? Set.of() : gate;
  }

  private boolean optional() {
    boolean optional = at < line.length() && line.charAt(at) == '?';
    if (optional) {
      regex.append('?');
      at++;
    }
    return optional;
  }

  private void gap() {
    boolean wide = line.startsWith("...", at);
    int start = at + (wide ? 3 : 2);
    int end = start;
    while (end < line.length() && Character.isDigit(line.charAt(end)) && end < start + 2) {
      end++;
    }
    check(end > start, "'..' needs a number: ..6");
    regex
        .append("(?:")
        .append(Masks.RUN)
        .append('|')
        .append(wide ? "" : inGap)
        .append(wide ? IN_SENTENCE : IN_CLAUSE)
        .append("){0,")
        .append(line, start, end)
        .append("}?");
    at = end;
  }

  private static String named(String name) {
    return name.equals("n") ? NUMBER : Masks.pattern(name);
  }

  private Set<String> better(Set<String> best, StringBuilder literal) {
    String text = literal.toString();
    literal.setLength(0);
    return text.isBlank() ? best : better(best, Set.of(text));
  }

  private Set<String> better(Set<String> best, Set<String> other) {
    if (depth == 0 && !other.isEmpty()) {
      gates.add(other);
    }
    return shortest(other) > shortest(best) ? other : best;
  }

  private static int shortest(Set<String> gate) {
    return gate.stream().mapToInt(String::length).min().orElse(0);
  }

  private static void check(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
