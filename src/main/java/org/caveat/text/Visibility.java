package org.caveat.text;

/** How a block reaches its reader. */
public enum Visibility {
  SHOWN,
  /** Shown after a click: {@code <details>}, folded sections. */
  COLLAPSED,
  /** In the file, not on the page: {@code display:none}, hidden runs, white on white. */
  HIDDEN
}
