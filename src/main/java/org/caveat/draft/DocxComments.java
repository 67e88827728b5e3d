package org.caveat.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.caveat.text.Document;

/**
 * Marks in a Word file: one comment a finding, by Caveat, around its very words. Runs are cut where
 * a comment begins or ends inside them; all else in the file stays as it is. A comment on what lies
 * outside the body, where Word allows none, stands at the reference to it, or at the start.
 */
final class DocxComments {
  private static final String BODY = "word/document.xml";

  private final XmlPart body;
  private final DocxText text;
  private final DocxNotes footnotes;
  private final CommentsPart comments;
  private final String prefix;
  private final String declaration;
  private final NavigableMap<Integer, Joint> joints = new TreeMap<>();
  private final Set<XmlToken> kept = new HashSet<>();

  /** Where marks go: those that end, then those that begin. */
  private record Joint(DocxRun.Cut cut, List<String> ends, List<String> starts) {}

  private DocxComments(OfficeFile office, Document document) throws LeftAloneException {
    body = new XmlPart(office.part(BODY));
    text = new DocxText(document, body);
    footnotes = new DocxNotes(office, body);
    comments = CommentsPart.of(office, body);
    XmlToken root = body.root();
    boolean named = !root.prefix().isEmpty();
    prefix = named ? root.prefix() : "caveat:";
    declaration = named ? "" : " xmlns:caveat=\"" + root.attribute("xmlns") + "\"";
  }

  static byte[] mark(byte[] file, Document document, List<Note> notes) throws LeftAloneException {
    try (OfficeFile office = OfficeFile.of(file)) {
      office.refuseSigned();
      DocxComments marks = new DocxComments(office, document);
      notes.forEach(marks::add);
      marks.write();
      office.replace(BODY, marks.body.bytes());
      marks.comments.write();
      return office.bytes();
    }
  }

  private void add(Note note) {
    Optional<DocxText.Range> exact = note.whole() ? Optional.empty() : text.range(note.span());
    DocxText.Range range = exact.orElseGet(() -> DocxText.Range.of(elsewhere(note)));
    String id = comments.add(note, exact.isEmpty());
    String attribute = declaration + " " + prefix + "id=\"" + id + "\"/>";
    joint(range.start()).starts().add("<" + prefix + "commentRangeStart" + attribute);
    joint(range.end())
        .ends()
        .add("<" + prefix + "commentRangeEnd" + attribute + reference(attribute));
  }

  private String reference(String attribute) {
    return "<"
        + prefix
        + "r"
        + declaration
        + "><"
        + prefix
        + "commentReference"
        + attribute
        + "</"
        + prefix
        + "r>";
  }

  private DocxRun elsewhere(Note note) {
    Optional<DocxRun> run = note.whole() ? Optional.empty() : text.run(note.finding().place());
    return run.or(() -> footnotes.reference(note.finding().place()).flatMap(text::around))
        .orElseGet(text::first);
  }

  private Joint joint(DocxText.Point point) {
    DocxRun run = point.run();
    int at = point.at();
    if (at > 0 && at < run.text().length() && Character.isWhitespace(run.text().charAt(at - 1))) {
      kept.addAll(run.unkept(at));
    }
    DocxRun.Cut cut = run.cut(at);
    return joints.computeIfAbsent(
        cut.offset(), k -> new Joint(cut, new ArrayList<>(), new ArrayList<>()));
  }

  private void write() {
    for (Joint joint : joints.values()) {
      body.insert(
          joint.cut().offset(),
          joint.cut().before()
              + String.join("", joint.ends())
              + String.join("", joint.starts())
              + joint.cut().after());
    }
    for (XmlToken tag : kept) {
      body.insert(tag.span().start() + 1 + tag.name().length(), " xml:space=\"preserve\"");
    }
  }
}
