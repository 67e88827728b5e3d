package org.caveat.annotate.language;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether one of many regular expressions stands in a text. At each place only those are tried that
 * can begin with its character, which is asked once a character by matching it alone.
 *
 * <p>The limits are those of {@link Scan}: no expression begins with {@code ^} or has a positive
 * look-behind before its second character.
 */
public final class AnyOf {
  private final List<Pattern> all;
  private final ConcurrentHashMap<Character, Optional<Pattern>> byFirst = new ConcurrentHashMap<>();

  public AnyOf(List<String> expressions) {
    all = expressions.stream().map(Pattern::compile).toList();
  }

  public boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      Optional<Pattern> some = byFirst.computeIfAbsent(text.charAt(at), this::beginningWith);
      if (some.isPresent() && beginsAt(some.get(), text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.region(at, text.length()).lookingAt() && matcher.end() > at;
  }

  private Optional<Pattern> beginningWith(char first) {
    String some =
        all.stream()
            .filter(p -> mayBegin(p, first))
            .map(p -> "(?:" + p.pattern() + ")")
            .collect(Collectors.joining("|"));
    return some.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(some));
  }

  private static boolean mayBegin(Pattern pattern, char first) {
    Matcher alone = pattern.matcher(String.valueOf(first));
    return alone.lookingAt() || alone.hitEnd();
  }
}
