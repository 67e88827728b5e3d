package org.caveat.finding;

/**
 * A rule's ground: an article of a document.
 *
 * @param law the document
 * @param article "25(1)"; "" for the document as a whole
 */
public record Basis(Law law, String article) {
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
