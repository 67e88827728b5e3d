package org.caveat.draft;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caveat.text.Document;

/**
 * A text file with words put in between its own. Every byte of the file is kept, those that could
 * not be decoded too.
 */
final class TextCopy {
  private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private record Insertion(int offset, String words) {}

  private final byte[] file;
  private final Document document;
  private final Charset charset;
  private final List<Insertion> insertions = new ArrayList<>();

  TextCopy(byte[] file, Document document) {
    this.file = file;
    this.document = document;
    this.charset = Charset.forName(document.metadata().charset());
  }

  /** Puts words before the character at the offset; of words at one offset the first come first. */
  void insert(int offset, String words) {
    insertions.add(new Insertion(offset, words));
  }

  /** Puts markup in; characters that the file's charset lacks become numeric references. */
  void insertMarkup(int offset, String markup) {
    insert(offset, canHold(markup) ? markup : referenced(markup));
  }

  private String referenced(String markup) {
    StringBuilder text = new StringBuilder();
    markup
        .codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              text.append(canHold(character) ? character : "&#" + c + ";");
            });
    return text.toString();
  }

  /** The line end of the file. */
  String lineEnd() {
    String source = document.source();
    if (source.contains("\r\n")) {
      return "\r\n";
    }
    return source.indexOf('\r') >= 0 && source.indexOf('\n') < 0 ? "\r" : "\n";
  }

  /** Whether the file's charset has all the characters of the words. */
  boolean canHold(String words) {
    return charset.newEncoder().canEncode(words);
  }

  /**
   * The copy. A file whose charset lacks a character of the words, as Big5 does for simplified
   * ones, becomes UTF-8.
   *
   * @throws LeftAloneException when the file is no longer the one that was checked
   */
  byte[] bytes() throws LeftAloneException {
    insertions.sort(Comparator.comparingInt(Insertion::offset));
    int[] places = places();
    boolean kept = insertions.stream().allMatch(i -> canHold(i.words()));
    ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length + 4096);
    return kept ? spliced(places, copy) : recoded(copy);
  }

  private byte[] spliced(int[] places, ByteArrayOutputStream copy) {
    int from = 0;
    for (int i = 0; i < places.length; i++) {
      copy.write(file, from, places[i] - from);
      copy.writeBytes(insertions.get(i).words().getBytes(charset));
      from = places[i];
    }
    copy.write(file, from, file.length - from);
    return copy.toByteArray();
  }

  private byte[] recoded(ByteArrayOutputStream copy) {
    copy.writeBytes(UTF8_MARK);
    copy.writeBytes(text().getBytes(StandardCharsets.UTF_8));
    return copy.toByteArray();
  }

  /** The text of the copy. */
  String text() {
    insertions.sort(Comparator.comparingInt(Insertion::offset));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Insertion insertion : insertions) {
      text.append(document.source(), from, insertion.offset()).append(insertion.words());
      from = insertion.offset();
    }
    return text.append(document.source().substring(from)).toString();
  }

  /** Offsets in the file of the insertions, which are in order. */
  private int[] places() throws LeftAloneException {
    int mark = mark();
    ByteBuffer in = ByteBuffer.wrap(file, mark, file.length - mark);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    int[] places = new int[insertions.size()];
    int decoded = 0;
    for (int i = 0; i < places.length; i++) {
      decoded = decode(decoder, in, decoded, insertions.get(i).offset());
      places[i] = in.position();
    }
    decode(decoder, in, decoded, document.source().length());
    if (in.hasRemaining()) {
      throw changed();
    }
    return places;
  }

  /** Decodes up to an offset of the source and compares what comes with it. */
  private int decode(CharsetDecoder decoder, ByteBuffer in, int from, int to)
      throws LeftAloneException {
    CharBuffer out = CharBuffer.allocate(to - from);
    decoder.decode(in, out, true);
    out.flip();
    if (!document.source().substring(from, to).contentEquals(out)) {
      throw changed();
    }
    return to;
  }

  private int mark() {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8) && startsWith(UTF8_MARK);
    boolean utf16 =
        startsWith(new byte[] {(byte) 0xff, (byte) 0xfe})
            || startsWith(new byte[] {(byte) 0xfe, (byte) 0xff});
    return utf8 ? 3 : charset.name().startsWith("UTF-16") && utf16 ? 2 : 0;
  }

  private boolean startsWith(byte[] start) {
    return file.length >= start.length
        && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
  }

  private static LeftAloneException changed() {
    return new LeftAloneException("the file was changed while it was checked; run the check again");
  }
}
