package org.caveat.rules;

import static org.caveat.rules.PackValues.date;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caveat.finding.Law;

/** A law of the register, as it stands in a pack file. */
final class LawEntry {
  private LawEntry() {}

  static void write(Law law, DataOutputStream out) throws IOException {
    out.writeUTF(law.key());
    out.writeUTF(law.title());
    out.writeUTF(law.number());
    out.writeUTF(law.status());
    PackValues.write(law.from(), out);
    PackValues.write(law.until(), out);
    out.writeInt(law.phases().size());
    for (Map.Entry<String, LocalDate> phase : new TreeMap<>(law.phases()).entrySet()) {
      out.writeUTF(phase.getKey());
      PackValues.write(phase.getValue(), out);
    }
    out.writeUTF(law.verified());
  }

  static Law read(DataInputStream in) throws IOException {
    String key = in.readUTF();
    String title = in.readUTF();
    String number = in.readUTF();
    String status = in.readUTF();
    LocalDate from = date(in);
    LocalDate until = date(in);
    Map<String, LocalDate> phases = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      phases.put(in.readUTF(), date(in));
    }
    return new Law(key, title, number, status, from, until, phases, in.readUTF());
  }
}
