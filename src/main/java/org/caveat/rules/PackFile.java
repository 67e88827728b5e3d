package org.caveat.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Basis;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
import org.caveat.finding.Severity;
import org.caveat.finding.Verdict;
import org.caveat.finding.Words;

/** The compact form in which a pack's metadata and phrases are shipped; read at every start. */
final class PackFile {
  /** What a pack file holds besides the compiled logic. */
  record Content(
      String id,
      Words title,
      String jurisdiction,
      List<String> languages,
      Map<String, Law> laws,
      List<Rule> rules,
      List<PhraseLine> lines,
      ByteBuffer index) {}

  private PackFile() {}

  static Content content(CompiledPack compiled) {
    PackFolder pack = compiled.pack();
    List<Rule> rules = pack.rules().stream().map(RuleFolder::rule).toList();
    return new Content(
        pack.id(),
        pack.title(),
        pack.jurisdiction(),
        pack.languages(),
        pack.laws(),
        rules,
        pack.lines(),
        compiled.index());
  }

  static void write(Content pack, DataOutputStream out) throws IOException {
    out.writeUTF(pack.id());
    write(pack.title(), out);
    out.writeUTF(pack.jurisdiction());
    write(pack.languages(), out);
    out.writeInt(pack.laws().size());
    for (Law law : new TreeMap<>(pack.laws()).values()) {
      write(law, out);
    }
    out.writeInt(pack.rules().size());
    for (Rule rule : pack.rules()) {
      write(rule, out);
    }
    out.writeInt(pack.lines().size());
    for (PhraseLine line : pack.lines()) {
      write(line, out);
    }
    out.writeInt(pack.index().remaining());
    out.write(pack.index().array());
  }

  static Content read(DataInputStream in) throws IOException {
    String id = in.readUTF();
    Words title = words(in);
    String jurisdiction = in.readUTF();
    List<String> languages = strings(in);
    Map<String, Law> laws = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      Law law = law(in);
      laws.put(law.key(), law);
    }
    List<Rule> rules = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      rules.add(rule(in, id, laws));
    }
    List<PhraseLine> lines = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      lines.add(
          new PhraseLine(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readBoolean(),
              in.readUTF(),
              in.readInt()));
    }
    ByteBuffer index = ByteBuffer.wrap(in.readNBytes(in.readInt()));
    return new Content(id, title, jurisdiction, languages, laws, rules, lines, index);
  }

  private static void write(Words words, DataOutputStream out) throws IOException {
    out.writeUTF(words.zh());
    out.writeUTF(words.en());
  }

  private static Words words(DataInputStream in) throws IOException {
    return new Words(in.readUTF(), in.readUTF());
  }

  private static void write(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static void write(LocalDate date, DataOutputStream out) throws IOException {
    out.writeLong(date == null ? Long.MIN_VALUE : date.toEpochDay());
  }

  private static LocalDate date(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static void write(Law law, DataOutputStream out) throws IOException {
    out.writeUTF(law.key());
    out.writeUTF(law.title());
    out.writeUTF(law.number());
    out.writeUTF(law.status());
    write(law.from(), out);
    write(law.until(), out);
    out.writeInt(law.phases().size());
    for (Map.Entry<String, LocalDate> phase : new TreeMap<>(law.phases()).entrySet()) {
      out.writeUTF(phase.getKey());
      write(phase.getValue(), out);
    }
    out.writeUTF(law.verified());
  }

  private static Law law(DataInputStream in) throws IOException {
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

  private static void write(PhraseLine line, DataOutputStream out) throws IOException {
    out.writeUTF(line.list());
    out.writeUTF(line.group());
    out.writeUTF(line.text());
    out.writeBoolean(line.statement());
    out.writeUTF(line.path());
    out.writeInt(line.line());
  }

  private static void write(Rule rule, DataOutputStream out) throws IOException {
    out.writeUTF(rule.id());
    write(rule.title(), out);
    out.writeByte(rule.kind().ordinal());
    out.writeByte(rule.verdict().ordinal());
    out.writeByte(rule.severity().ordinal());
    write(rule.products(), out);
    write(rule.channels(), out);
    write(rule.documents(), out);
    out.writeBoolean(rule.wholeText());
    out.writeByte(rule.once().ordinal());
    out.writeInt(rule.basis().size());
    for (Basis basis : rule.basis()) {
      out.writeUTF(basis.law().key());
      out.writeUTF(basis.article());
    }
    write(rule.from(), out);
    write(rule.until(), out);
    out.writeUTF(rule.verified());
    out.writeUTF(rule.since());
    write(rule.message(), out);
    write(rule.remedy(), out);
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
      write(v.message() == null ? Words.NONE : v.message(), out);
      write(v.remedy() == null ? Words.NONE : v.remedy(), out);
      write(v.from(), out);
      write(v.until(), out);
    }
    out.writeInt(rule.severityFrom().size());
    for (Map.Entry<LocalDate, Severity> entry : rule.severityFrom().entrySet()) {
      write(entry.getKey(), out);
      out.writeByte(entry.getValue().ordinal());
    }
  }

  private static Rule rule(DataInputStream in, String pack, Map<String, Law> laws)
      throws IOException {
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
