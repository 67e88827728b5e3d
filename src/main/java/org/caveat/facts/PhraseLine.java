package org.caveat.facts;

/**
 * A line of a phrase list or of a required statement, as it stands in a pack.
 *
 * @param list id of the rule, or {@code <rule-id>/<name>}
 * @param group heading the line stands under: a group of phrases, or an anchor group of a statement
 * @param text the line
 * @param statement whether it belongs to a statement
 * @param path file it stands in
 * @param line number in that file, from 1
 */
public record PhraseLine(
    String list, String group, String text, boolean statement, String path, int line) {}
