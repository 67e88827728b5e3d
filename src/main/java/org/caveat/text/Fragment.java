package org.caveat.text;

/**
 * A piece of content and the source characters it stands for. Where both have the same length they
 * correspond one to one ({@code 保本} is {@code 保本}); otherwise the whole stands for the whole
 * ({@code 赚} for {@code &#36186;}).
 *
 * @param text decoded content, without markup
 * @param source span in the source text of the document
 */
public record Fragment(String text, Span source) {
  public boolean isLiteral() {
    return text.length() == source.length();
  }
}
