/**
 * The text of a document and its coordinates: source text, blocks, the normalised reading and the
 * map between them. Depends on the JDK only.
 */
package org.caveat.text;
