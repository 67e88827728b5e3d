package org.caveat.annotate.material;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last line of a text, among its fellows: without a stop it may be an item or half a story. */
final class LastLine {
  /** A last line longer than this is story, and story ends with a stop. */
  private static final int LONGEST_HEADING = 24;

  /** Commas part the clauses of a sentence; below this length they may part words of a list. */
  private static final int SHORTEST_CLAUSES = 8;

  /** So many lines above the last show whether its fellows end with a stop. */
  private static final int FELLOWS = 8;

  /** So many short lines without a stop make a page of captions and buttons. */
  private static final int CAPTIONS = 4;

  private static final Pattern OPEN = Pattern.compile("[,、:(\"“‘《—;-]$|…$|\\.\\.\\.$");

  /** Words that need a word after them; a line of a menu may end in one of them by chance. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:的|和|与|在|为|是|及|或|对|将|把|被|从|以|其|由|(?:截止|截至|至)\\s*[0-9]{0,4}|%\\s*[-~至到]\\s*[0-9.]*)$");

  /** Stops within the line, and none behind it. */
  private static final Pattern HALF_SENTENCE = Pattern.compile("[。!?][^。!?]++$");

  /** A writer's dots, unlike the three of a shortened text; and a smile. */
  private static final Pattern TRAILS_OFF =
      Pattern.compile("[\\u4e00-\\u9fa5](?:\\.{6}|……)$|[\\p{So}\\x{1F300}-\\x{1FAFF}]\\x{FE0F}?$");

  /** An item of a list that begins with its label. */
  private static final Pattern LABEL = Pattern.compile("^[^:\\n]{2,8}:");

  private static final String STOPS = "。!?.)】』」~";

  private final String line;
  private final String above;
  private final List<String> others;

  LastLine(String raw) {
    line = raw.substring(raw.lastIndexOf('\n') + 1);
    above = raw.substring(0, raw.length() - line.length()).stripTrailing();
    others = above.lines().filter(l -> !l.isBlank()).map(String::strip).toList();
  }

  static boolean isStop(String words) {
    boolean stop = !words.isEmpty() && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return stop && !words.endsWith("...") || TRAILS_OFF.matcher(words).find();
  }

  int length() {
    return line.length();
  }

  /** Whether a line without a stop is a signature, an item, a heading or a button. */
  boolean isWhole() {
    return SignOff.ends(line)
        || !OPEN.matcher(line).find()
            && !HALF_SENTENCE.matcher(line).find()
            && (isOneOfMany() || isOnTile() || !isStory() && !isFragment());
  }

  /** A line of a list or card whose lines, long ones among them, end without a stop. */
  private boolean isOneOfMany() {
    List<String> fellows =
        others.subList(Math.max(0, others.size() - FELLOWS), others.size()).stream()
            .filter(l -> l.length() >= LONGEST_HEADING / 2)
            .toList();
    long open = fellows.stream().filter(l -> !isStop(l) && ";:,".indexOf(last(l)) < 0).count();
    return fellows.size() > 2 && 3 * open > 2 * fellows.size() && !DANGLING.matcher(line).find();
  }

  /** A few words below a paragraph begin the next one, unless they are a signature or a button. */
  private boolean isFragment() {
    String before = others.isEmpty() ? "" : others.get(others.size() - 1);
    String unquoted = before.replaceFirst("[”\"’]++$", "");
    boolean paragraph = unquoted.length() > LONGEST_HEADING && "。!?;".indexOf(last(unquoted)) >= 0;
    boolean firstItem = before.endsWith(":") && line.length() < SHORTEST_CLAUSES;
    return line.length() == 1
        || firstItem
        || isHalfItem()
        || paragraph && !SignOff.isSignature(line) && !isPage();
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }

  /** No line of the page ends with a stop, and none is long. */
  private boolean isOnTile() {
    return others.size() >= CAPTIONS
        && line.length() <= LONGEST_HEADING
        && others.stream().noneMatch(l -> l.length() > LONGEST_HEADING || isStop(l))
        && !DANGLING.matcher(line).find();
  }

  /** Captions and buttons take turns with a few sentences. */
  private boolean isPage() {
    long captions =
        others.stream().filter(l -> l.length() < LONGEST_HEADING / 2 && !isStop(l)).count();
    return captions >= CAPTIONS && 2 * captions > others.size();
  }

  /** A labelled item without its stop, where one of the same label above has it. */
  private boolean isHalfItem() {
    Matcher label = LABEL.matcher(line);
    int twin = label.find() ? above.lastIndexOf("\n" + label.group()) : -1;
    int next = above.indexOf('\n', twin + 1);
    return twin >= 0 && above.charAt((next < 0 ? above.length() : next) - 1) == '。';
  }

  private boolean isStory() {
    boolean article = line.startsWith("第") && line.indexOf('条') > 0;
    boolean clauses = line.length() > SHORTEST_CLAUSES && line.indexOf(',') >= 0;
    boolean dangling = line.length() > SHORTEST_CLAUSES && DANGLING.matcher(line).find();
    return article || line.length() > LONGEST_HEADING || clauses || dangling;
  }
}
