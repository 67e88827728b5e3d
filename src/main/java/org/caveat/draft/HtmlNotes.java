package org.caveat.draft;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caveat.finding.Severity;
import org.caveat.text.Inert;

/**
 * Notes and marks as markup. All words in them are text, whatever they hold.
 *
 * @param prefix of ids, which the page does not use
 */
record HtmlNotes(String prefix) {
  /** The number after a mark, to which its note links. */
  String number(Note note) {
    return "<sup id=\"" + prefix + "-at-" + note.number() + "\">[" + note.number() + "]</sup>";
  }

  /** The tag that opens a mark under these notes. */
  String opening(List<Note> over) {
    Severity worst =
        over.stream().map(n -> n.finding().severity()).max(Severity::compareTo).orElseThrow();
    String title =
        over.stream().map(n -> n.number() + ". " + n.text()).collect(Collectors.joining("\n"));
    return "<mark style=\"background:"
        + colour(worst)
        + ";color:#000\" title=\""
        + Inert.markup(title).replace("\n", "&#10;")
        + "\">";
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "#ffb3b3";
      case WARNING -> "#ffe08a";
      case INFO -> "#bfe3ff";
    };
  }

  /**
   * The section with all notes of a page.
   *
   * @param isMarked whether a note has a mark in the page to link to
   */
  String list(List<Note> notes, Predicate<Note> isMarked) {
    StringBuilder list = new StringBuilder();
    list.append("<section id=\"").append(prefix).append("-notes\" ");
    list.append("style=\"border-top:2px solid;margin:2em 1em;text-align:left\"><p><b>");
    list.append(Note.heading(notes)).append("</b></p><ol>");
    for (Note note : notes) {
      list.append("<li>");
      if (isMarked.test(note)) {
        list.append("<a href=\"#").append(prefix).append("-at-").append(note.number());
        list.append("\">").append(Inert.markup(quote(note))).append("</a><br/>");
      } else if (!note.whole()) {
        list.append(Inert.markup(quote(note))).append("<br/>");
      }
      list.append(note.lines().stream().map(Inert::markup).collect(Collectors.joining("<br/>")));
      list.append("</li>");
    }
    return list.append("</ol></section>").toString();
  }

  private static String quote(Note note) {
    return "“" + note.finding().quote().replaceAll("<[^>]*+>", "") + "”";
  }
}
