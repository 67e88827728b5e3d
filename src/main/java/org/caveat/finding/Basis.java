package org.caveat.finding;

import java.time.LocalDate;

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

  /** The line of {@link #line(String)}, and when the article begins where that is after the day. */
  public String line(String language, LocalDate day) {
    boolean later = day.isBefore(law.from(article));
    String mark = language.startsWith("zh") ? "（自%s起施行）" : " (from %s)";
    return line(language) + (later ? mark.formatted(law.from(article)) : "");
  }

  /** One line: {@code 广告法 第25条(1)}, or {@code COBS 4.2.1R}. */
  public String line(String language) {
    boolean zh = language.startsWith("zh");
    String name = zh ? "《" + law.title() + "》" : law.title();
    String part =
        article.isEmpty()
            ? ""
            : zh
                ? "第" + article.replaceFirst("\\(", "条(") + (article.contains("(") ? "" : "条")
                : " art. " + article;
    String mark = law.isLaw() ? "" : zh ? "（" + zhStatus() + "）" : " (" + law.status() + ")";
    return name + part + mark;
  }

  private String zhStatus() {
    return switch (law.status()) {
      case "draft" -> "征求意见稿，尚未生效";
      case "guidance" -> "自律指引";
      case "practice" -> "行业惯例，非法规";
      default -> law.status();
    };
  }
}
