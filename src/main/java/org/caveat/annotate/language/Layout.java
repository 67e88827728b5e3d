package org.caveat.annotate.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.facts.Zone;
import org.caveat.text.Block;
import org.caveat.text.BlockKind;
import org.caveat.text.Reading;
import org.caveat.text.Span;

/** How the sentences of a text lie to each other: in paragraphs, tables, under headings. */
final class Layout {
  private static final int LONGEST_LABEL = 32;
  private static final int LONGEST_ITEM = 80;
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final int SHORTEST_STORY = 20;
  private static final int LONGEST_LEAD = 12;

  private static final Pattern STOP = Pattern.compile("[。!?;,]$|[。!?;].|\\d%");
  private static final Pattern OWN_FIGURE = Pattern.compile("\\d(?:[万亿]|%|倍|个百分点)");
  private static final Pattern MARK = Pattern.compile("\\*{1,3}|[①-⑳]|\\[\\d{1,2}]|注\\s?\\d{1,2}");
  private static final Pattern OPENING_MARK = Pattern.compile("\\s*+[(【]?(" + MARK.pattern() + ")");

  private final Text text;
  private final List<Reading.Part> parts;
  private final int[] part;

  /** Where the last paragraph of the story begins. */
  private final int storyEnd;

  Layout(Text text) {
    this.text = text;
    this.parts = text.reading().parts();
    this.part = new int[text.sentences().size()];
    int end = 0;
    for (int s = 0, p = 0; s < part.length; s++) {
      while (p + 1 < parts.size() && parts.get(p + 1).span().start() <= start(s)) {
        p++;
      }
      part[s] = p;
      boolean story = text.zone(s) == Zone.BODY && parts.get(p).span().length() > SHORTEST_STORY;
      end = story ? parts.get(p).span().start() : end;
    }
    this.storyEnd = end;
  }

  private int start(int sentence) {
    return text.sentences().get(sentence).start();
  }

  private Reading.Part part(int sentence) {
    return parts.get(part[sentence]);
  }

  boolean samePart(int a, int b) {
    return part[a] == part[b];
  }

  /** Number of the table a sentence stands in; 0 for none. */
  int table(int sentence) {
    return part(sentence).block().cell().table();
  }

  boolean isHeader(int sentence) {
    return part(sentence).block().cell().header();
  }

  /** A heading, a caption or a label: a short line without stop or figure. */
  boolean isHeading(int sentence) {
    Block block = part(sentence).block();
    BlockKind kind = block.kind();
    if (kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.CAPTION) {
      return true;
    }
    Span line = part(sentence).span();
    return kind != BlockKind.TABLE_CELL
        && line.length() <= LONGEST_LABEL
        && !STOP.matcher(line.of(text.masked())).find();
  }

  boolean isUnderHeading(int sentence) {
    int above = part[sentence] - 1;
    return above < 0 || isHeading(text.sentenceAt(parts.get(above).span().start()));
  }

  boolean isLong(int sentence) {
    return part(sentence).span().length() > SHORTEST_PARAGRAPH;
  }

  /** Whether the second, which follows the first, belongs to the same full sentence. */
  boolean isJoined(int first, int second) {
    return samePart(first, second)
        && text.masked().charAt(text.sentences().get(first).end() - 1) == ';';
  }

  /** Whether the paragraph announces what follows with a colon. */
  boolean endsWithColon(int sentence) {
    return text.masked().charAt(part(sentence).span().end() - 1) == ':';
  }

  /** Whether a sentence stands in a list, a table or a short line. */
  boolean isItem(int sentence) {
    return part(sentence).block().kind() == BlockKind.LIST_ITEM
        || part(sentence).span().length() <= LONGEST_ITEM
        || table(sentence) > 0;
  }

  /** Whether a note makes up its paragraph, but for a few words such as 注: before it. */
  boolean isAlone(Span note) {
    Span own = part(text.sentenceAt(note.start())).span();
    String lead = text.masked().substring(own.start(), Math.max(own.start(), note.start()));
    int source = lead.indexOf("来源");
    return (source < 0 ? lead.length() : source) <= LONGEST_LEAD;
  }

  /**
   * Whether no story follows a note, which tells no figure of its own and stands under no picture.
   */
  boolean isClosing(Span note) {
    int sentence = text.sentenceAt(note.start());
    Span whole = text.sentences().get(sentence);
    String rest = text.masked().substring(note.start(), Math.max(note.end(), whole.end()));
    Span own = part(sentence).span();
    boolean last = parts.size() > 2 && (storyEnd < own.start() || isLegal(sentence));
    boolean picture = part[sentence] > 0 && isAlone(note) && isPicture(part[sentence] - 1);
    return last && !picture && !OWN_FIGURE.matcher(rest).find();
  }

  private boolean isPicture(int number) {
    int sentence = text.sentenceAt(parts.get(number).span().start());
    return table(sentence) > 0 || isHeading(sentence);
  }

  /** Whether a legal sentence stands in the same paragraph. */
  private boolean isLegal(int sentence) {
    for (int s = sentence; s < part.length && samePart(s, sentence); s++) {
      if (text.zone(s) == Zone.DISCLAIMER) {
        return true;
      }
    }
    return false;
  }

  /** The mark a footnote begins with; "" for none. */
  String markOf(int sentence) {
    Span line = part(sentence).span();
    Matcher mark = OPENING_MARK.matcher(text.raw()).region(line.start(), line.end());
    return mark.lookingAt() ? mark.group(1).replace(" ", "") : "";
  }

  /** Marks of footnotes behind words of a sentence. */
  List<String> marksIn(int sentence) {
    Span words = text.sentences().get(sentence);
    List<String> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(text.raw()).region(words.start(), words.end());
    while (mark.find()) {
      if (mark.start() > words.start()) {
        marks.add(mark.group().replace(" ", ""));
      }
    }
    return marks;
  }
}
