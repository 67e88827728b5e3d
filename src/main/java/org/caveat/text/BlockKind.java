package org.caveat.text;

/** What a block is to its reader. */
public enum BlockKind {
  TITLE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_CELL,
  CAPTION,
  FOOTNOTE,
  HEADER_FOOTER,
  TEXT_BOX,
  SPEAKER_NOTE,
  ALT_TEXT,
  IMAGE_TEXT,
  METADATA,
  QUOTE,
  /** Text of the platform around an article: navigation, site notices, comments of readers. */
  BOILERPLATE
}
