package org.caveat.rules;

import static org.caveat.rules.PackValues.strings;
import static org.caveat.rules.PackValues.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caveat.facts.PhraseLine;
import org.caveat.finding.Law;
import org.caveat.finding.Rule;
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
    PackValues.write(pack.title(), out);
    out.writeUTF(pack.jurisdiction());
    PackValues.write(pack.languages(), out);
    out.writeInt(pack.laws().size());
    for (Law law : new TreeMap<>(pack.laws()).values()) {
      LawEntry.write(law, out);
    }
    out.writeInt(pack.rules().size());
    for (Rule rule : pack.rules()) {
      RuleEntry.write(rule, out);
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
      Law law = LawEntry.read(in);
      laws.put(law.key(), law);
    }
    List<Rule> rules = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      rules.add(RuleEntry.read(in, id, laws));
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

  private static void write(PhraseLine line, DataOutputStream out) throws IOException {
    out.writeUTF(line.list());
    out.writeUTF(line.group());
    out.writeUTF(line.text());
    out.writeBoolean(line.statement());
    out.writeUTF(line.path());
    out.writeInt(line.line());
  }
}
