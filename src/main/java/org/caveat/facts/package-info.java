/**
 * The vocabulary of the rules: what the annotator found in a reading. Spans are in the reading.
 * Depends on {@code text} and the JDK only.
 */
package org.caveat.facts;
