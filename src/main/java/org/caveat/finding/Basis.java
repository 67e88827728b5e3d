package org.caveat.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule's ground: an article of a document.
 *
 * @param law the document
 * @param article "25(1)"; "" for the document as a whole
 */
public record Basis(Law law, String article) {
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(law.from(article)) && day.isBefore(law.until());
  }

  /** One line: {@code 《广告法》第25条(1)}, or {@code FINRA Rule 2210 art. (d)(1)(B)}. */
  public String line(String language) {
    return line(language, LocalDate.MAX);
  }

  /** The line of {@link #line(String)}, and when the article begins where that is after the day. */
  public String line(String language, LocalDate day) {
    return line(List.of(this), language, day);
  }

  /**
   * One line for articles of one document, {@code 《广告法》第9条(3)、第25条(1)}, each with the day it begins
   * where that is after {@code day}.
   */
  static String line(List<Basis> articles, String language, LocalDate day) {
    boolean zh = language.startsWith("zh");
    Law law = articles.get(0).law();
    String parts =
        articles.stream().map(b -> b.part(zh, day)).collect(Collectors.joining(zh ? "、" : ", "));
    boolean named = !zh && !articles.get(0).article().isEmpty();
    return name(law, zh) + (named ? " art. " : "") + parts + mark(law, zh);
  }

  private String part(boolean zh, LocalDate day) {
    String words = zh && !article.isEmpty() ? chinese(article) : article;
    String later = zh ? "（自%s起施行）" : " (from %s)";
    boolean begins = day.isBefore(law.from(article));
    return words + (begins ? later.formatted(law.from(article)) : "");
  }

  private static String chinese(String article) {
    return "第" + article.replaceFirst("\\(", "条(") + (article.contains("(") ? "" : "条");
  }

  private static String name(Law law, boolean zh) {
    return zh && !law.status().equals("practice") ? "《" + law.title() + "》" : law.title();
  }

  private static String mark(Law law, boolean zh) {
    if (law.isLaw()) {
      return "";
    }
    return zh ? "（" + zhStatus(law.status()) + "）" : " (" + law.status() + ")";
  }

  private static String zhStatus(String status) {
    return switch (status) {
      case "draft" -> "尚未生效";
      case "guidance" -> "自律指引";
      case "practice" -> "非法规";
      default -> status;
    };
  }
}
