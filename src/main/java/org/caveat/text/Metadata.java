package org.caveat.text;

/**
 * What a file says about itself. Unknown values are empty strings.
 *
 * @param format "text", "markdown", "html", "docx", "pdf", "pptx", or Tika's media type
 * @param charset name of the charset it was decoded with, "" for binary formats
 * @param title title given in metadata, not in the body
 * @param published ISO date of publication, as the file declares it
 */
public record Metadata(String format, String charset, String title, String published) {
  public static Metadata of(String format) {
    return new Metadata(format, "", "", "");
  }
}
