/**
 * Turns files into documents. Alone imports Tika, PDFBox, jsoup and commonmark, and loads Tika only
 * for formats it does not read itself. Never imports another stage.
 */
package org.caveat.extract;
