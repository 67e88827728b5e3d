package org.caveat.text;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Input permits Document, NotChecked {
  /** The file as its user named it; a part of a file is written {@code mail.eml!draft.docx}. */
  String path();
}
