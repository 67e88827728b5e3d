package org.caveat.rules;

import static org.caveat.rules.PackValues.date;
import static org.caveat.rules.PackValues.strings;
import static org.caveat.rules.PackValues.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caveat.finding.Basis;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Words;

/** A rule's metadata, as it stands in a pack file. */
final class RuleEntry {
  private RuleEntry() {}

  static void write(Rule rule, DataOutputStream out) throws IOException {
    out.writeUTF(rule.id());
    PackValues.write(rule.title(), out);
    out.writeByte(rule.kind().ordinal());
    out.writeByte(rule.verdict().ordinal());
    out.writeByte(rule.severity().ordinal());
    PackValues.write(rule.products(), out);
    PackValues.write(rule.channels(), out);
    PackValues.write(rule.documents(), out);
    out.writeBoolean(rule.wholeText());
    out.writeByte(rule.once().ordinal());
    out.writeInt(rule.basis().size());
    for (Basis basis : rule.basis()) {
      out.writeUTF(basis.law().key());
      out.writeUTF(basis.article());
    }
    PackValues.write(rule.from(), out);
    PackValues.write(rule.until(), out);
    out.writeUTF(rule.verified());
    out.writeUTF(rule.since());
    PackValues.write(rule.message(), out);
    PackValues.write(rule.remedy(), out);
    writeVariants(rule, out);
    out.writeUTF(rule.why());
    out.writeUTF(rule.fix());
  }

  private static void writeVariants(Rule rule, DataOutputStream out) throws IOException {
    out.writeInt(rule.variants().size());
    for (Map.Entry<String, Rule.Variant> entry : new TreeMap<>(rule.variants()).entrySet()) {
      Rule.Variant v = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeByte(v.severity() == null ? -1 : v.severity().ordinal());
      out.writeByte(v.verdict() == null ? -1 : v.verdict().ordinal());
      PackValues.write(v.message() == null ? Words.NONE : v.message(), out);
      PackValues.write(v.remedy() == null ? Words.NONE : v.remedy(), out);
      PackValues.write(v.from(), out);
      PackValues.write(v.until(), out);
    }
    out.writeInt(rule.severityFrom().size());
    for (Map.Entry<LocalDate, Severity> entry : rule.severityFrom().entrySet()) {
      PackValues.write(entry.getKey(), out);
      out.writeByte(entry.getValue().ordinal());
    }
  }

  static Rule read(DataInputStream in, String pack, Map<String, Law> laws) throws IOException {
    String id = in.readUTF();
    Words title = words(in);
    Rule.Kind kind = Rule.Kind.values()[in.readByte()];
    Verdict verdict = Verdict.values()[in.readByte()];
    Severity severity = Severity.values()[in.readByte()];
    List<String> products = strings(in);
    List<String> channels = strings(in);
    List<String> documents = strings(in);
    boolean wholeText = in.readBoolean();
    Rule.Once once = Rule.Once.values()[in.readByte()];
    List<Basis> basis = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      basis.add(new Basis(laws.get(in.readUTF()), in.readUTF()));
    }
    LocalDate from = date(in);
    LocalDate until = date(in);
    String verified = in.readUTF();
    String since = in.readUTF();
    Words message = words(in);
    Words remedy = words(in);
    Map<String, Rule.Variant> variants = variants(in);
    SortedMap<LocalDate, Severity> severityFrom = severityFrom(in);
    return new Rule(
        id,
        pack,
        title,
        kind,
        verdict,
        severity,
        products,
        channels,
        documents,
        wholeText,
        once,
        basis,
        from,
        until,
        verified,
        since,
        message,
        remedy,
        variants,
        severityFrom,
        in.readUTF(),
        in.readUTF());
  }

  private static Map<String, Rule.Variant> variants(DataInputStream in) throws IOException {
    Map<String, Rule.Variant> variants = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      String name = in.readUTF();
      int severity = in.readByte();
      int verdict = in.readByte();
      Words message = words(in);
      Words remedy = words(in);
      variants.put(
          name,
          new Rule.Variant(
              severity < 0 ? null : Severity.values()[severity],
              verdict < 0 ? null : Verdict.values()[verdict],
              message.isNone() ? null : message,
              remedy.isNone() ? null : remedy,
              date(in),
              date(in)));
    }
    return variants;
  }

  private static SortedMap<LocalDate, Severity> severityFrom(DataInputStream in)
      throws IOException {
    SortedMap<LocalDate, Severity> severities = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      severities.put(date(in), Severity.values()[in.readByte()]);
    }
    return severities;
  }
}
