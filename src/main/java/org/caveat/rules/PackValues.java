package org.caveat.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caveat.finding.Words;

/** The small values of a pack file: words in two languages, lists, and days that may be absent. */
final class PackValues {
  private PackValues() {}

  static void write(Words words, DataOutputStream out) throws IOException {
    out.writeUTF(words.zh());
    out.writeUTF(words.en());
  }

  static Words words(DataInputStream in) throws IOException {
    return new Words(in.readUTF(), in.readUTF());
  }

  static void write(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static List<String> strings(DataInputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  static void write(LocalDate date, DataOutputStream out) throws IOException {
    out.writeLong(date == null ? Long.MIN_VALUE : date.toEpochDay());
  }

  static LocalDate date(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }
}
