package org.caveat.report;

import java.nio.file.Path;
import java.util.Map;
import org.caveat.finding.Severity;

/**
 * What the reader's screen can show.
 *
 * @param colour whether it shows colours
 * @param links whether it shows hyperlinks (OSC 8)
 * @param width how many columns a line has
 * @param home folder of the installation with the rule pages; null when unknown
 */
public record Terminal(boolean colour, boolean links, int width, Path home) {
  /** A pipe, a file, a log: lines may be long, yet not without end. */
  public static final Terminal PLAIN = new Terminal(false, false, 400, null);

  /**
   * What the environment says of the screen, by the usual variables: NO_COLOR, FORCE_HYPERLINK, and
   * those by which terminals that know hyperlinks name themselves.
   *
   * @param width of the screen in columns
   */
  public static Terminal of(int width, Map<String, String> environment, Path home) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean colour = !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(colour, !dumb && knowsLinks(environment), width, home);
  }

  private static boolean knowsLinks(Map<String, String> environment) {
    String forced = environment.get("FORCE_HYPERLINK");
    if (forced != null) {
      return !forced.equals("0");
    }
    String vte = environment.getOrDefault("VTE_VERSION", "0");
    return environment.containsKey("WT_SESSION")
        || environment.containsKey("KONSOLE_VERSION")
        || environment.containsKey("KITTY_WINDOW_ID")
        || vte.matches("\\d{1,6}") && Integer.parseInt(vte) >= 5000
        || environment
            .getOrDefault("TERM_PROGRAM", "")
            .matches("iTerm\\.app|WezTerm|vscode|ghostty|Hyper");
  }

  String paint(String words, Severity severity) {
    if (!colour) {
      return words;
    }
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        };
    return "\u001b[" + code + "m" + words + "\u001b[0m";
  }

  /** A line of a unified diff: what goes in is green, what goes out red. */
  public String diff(String line) {
    if (!colour || line.isEmpty() || "+-@".indexOf(line.charAt(0)) < 0) {
      return line;
    }
    String code = line.startsWith("+") ? "32" : line.startsWith("-") ? "31" : "36";
    return "\u001b[" + code + "m" + line + "\u001b[0m";
  }

  /** Words that only hold others together. */
  String dim(String words) {
    return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
  }

  String bold(String words) {
    return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  /** Words that open a file; the bare words for a screen without links, or what is no file. */
  String link(String words, Path file) {
    return links && java.nio.file.Files.exists(file)
        ? "\u001b]8;;" + file.toAbsolutePath().toUri() + "\u001b\\" + words + "\u001b]8;;\u001b\\"
        : words;
  }

  /** The id of a rule, which opens its page. */
  String rule(String pack, String id) {
    return home == null
        ? id
        : link(id, home.resolve("rules").resolve(pack).resolve(id).resolve("README.md"));
  }
}
