package org.caveat.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.text.Inert;

/** The comments of a Word file: those it has, and new ones after them. */
final class CommentsPart {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final OfficeFile office;
  private final String name;
  private final boolean strict;
  private final List<Note> notes = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private int next;

  private CommentsPart(OfficeFile office, String name, boolean strict, int next) {
    this.office = office;
    this.name = name;
    this.strict = strict;
    this.next = next;
  }

  static CommentsPart of(OfficeFile office, XmlPart body) throws LeftAloneException {
    String name = "word/comments.xml";
    if (office.has(RELATIONS)) {
      for (XmlToken token : new XmlPart(office.part(RELATIONS)).tokens()) {
        if (token.opens() && token.attribute("Type").endsWith("/relationships/comments")) {
          String target = token.attribute("Target");
          name = target.startsWith("/") ? target.substring(1) : "word/" + target;
        }
      }
    }
    List<XmlToken> tokens = new ArrayList<>(body.tokens());
    if (office.has(name)) {
      tokens.addAll(new XmlPart(office.part(name)).tokens());
    }
    return new CommentsPart(office, name, body.xml().contains("purl.oclc.org/ooxml"), free(tokens));
  }

  /** The number after the highest that a comment or a reference to one has. */
  private static int free(List<XmlToken> tokens) {
    return tokens.stream()
            .filter(t -> t.opens() && t.local().startsWith("comment"))
            .map(t -> t.attribute("id"))
            .filter(id -> id.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(-1)
        + 1;
  }

  /**
   * Adds a comment and tells its number.
   *
   * @param quotes whether it has to say which words it means, as it does not stand at them
   */
  String add(Note note, boolean quotes) {
    notes.add(note);
    quoted.add(quotes && !note.whole());
    return String.valueOf(next + notes.size() - 1);
  }

  /** Writes the part, and makes it known to the file where it is new. */
  void write() throws LeftAloneException {
    boolean fresh = !office.has(name);
    XmlPart part = new XmlPart(fresh ? empty() : office.part(name));
    String prefix = part.root().prefix();
    if (prefix.isEmpty()) {
      throw new LeftAloneException(
          "its comments are written in an unusual way; save it anew in Word and check it again");
    }
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      comments.append(comment(i, prefix));
    }
    part.append(comments.toString());
    office.replace(name, part.bytes());
    if (fresh) {
      register();
    }
  }

  private byte[] empty() {
    String namespace =
        strict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
            + namespace
            + "\"></w:comments>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String comment(int i, String w) {
    Note note = notes.get(i);
    StringBuilder comment = new StringBuilder();
    comment.append(
        "<%scomment %sid=\"%d\" %sauthor=\"Caveat\" %sinitials=\"C\">"
            .formatted(w, w, next + i, w, w));
    Stream<String> quote =
        quoted.get(i) ? Stream.of("“" + note.finding().quote() + "”") : Stream.empty();
    Stream.concat(quote, note.lines().stream())
        .map(Inert::markup)
        .forEach(
            line ->
                comment.append(
                    "<%sp><%sr><%st xml:space=\"preserve\">".formatted(w, w, w)
                        + line
                        + "</%st></%sr></%sp>".formatted(w, w, w)));
    return comment.append("</%scomment>".formatted(w)).toString();
  }

  private void register() throws LeftAloneException {
    XmlPart types = new XmlPart(office.part(TYPES));
    types.append(
        "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
            .formatted(types.root().prefix(), name, CONTENT));
    office.replace(TYPES, types.bytes());
    XmlPart relations = new XmlPart(office.has(RELATIONS) ? office.part(RELATIONS) : noRelations());
    if (!relations.xml().contains("/relationships/comments\"")) {
      String base =
          strict
              ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
              : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
      relations.append(
          "<%sRelationship Id=\"rIdCaveat%d\" Type=\"%s\" Target=\"comments.xml\"/>"
              .formatted(relations.root().prefix(), next, base));
      office.replace(RELATIONS, relations.bytes());
    }
  }

  private static byte[] noRelations() {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
            + "http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
