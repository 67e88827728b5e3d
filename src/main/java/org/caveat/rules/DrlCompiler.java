package org.caveat.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the DRL of a pack to classes of an executable model. */
final class DrlCompiler {
  /** Said once more of a file whose parse errors are told already. */
  private static final String AFTERMATH = "Parser returned a null Package";

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;?");

  private final Map<String, RuleFolder> sources = new LinkedHashMap<>();

  /**
   * @return class files and the list of models, by path within the class folder
   * @throws BrokenPackException with every fault of the DRL
   */
  static Map<String, byte[]> compile(PackFolder pack) throws BrokenPackException {
    return new DrlCompiler().build(pack);
  }

  /** The compiler looks no further where a file cannot be parsed: the rest is then tried alone. */
  private Map<String, byte[]> build(PackFolder pack) throws BrokenPackException {
    List<RuleFolder> rules = pack.rules();
    List<PackFault> faults = new ArrayList<>();
    while (true) {
      KieBuilder builder = builder(pack.id(), rules);
      List<PackFault> found = faults(builder);
      faults.addAll(found);
      Set<String> broken = found.stream().map(PackFault::path).collect(Collectors.toSet());
      List<RuleFolder> rest = rules.stream().filter(r -> !broken.contains(drl(r))).toList();
      if (found.isEmpty() && faults.isEmpty()) {
        return classes((InternalKieModule) builder.getKieModule());
      }
      if (rest.isEmpty() || rest.size() == rules.size()) {
        throw new BrokenPackException(faults);
      }
      rules = rest;
    }
  }

  private KieBuilder builder(String pack, List<RuleFolder> rules) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("org.caveat.pack", pack, "1");
    files.generateAndWritePomXML(id);
    for (RuleFolder rule : rules) {
      String path = "rules/" + pack + "/" + rule.rule().id().replace('-', '_') + "/rule.drl";
      sources.put(path, rule);
      files.write(
          "src/main/resources/" + path,
          inOnePackage(rule.drl(), pack).getBytes(StandardCharsets.UTF_8));
    }
    return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
  }

  /** Rules of one package share their classes, a quarter of what a package each would load. */
  private static String inOnePackage(String drl, String pack) {
    return PACKAGE.matcher(drl).replaceFirst("package rules." + pack.replace('-', '_') + ";");
  }

  private List<PackFault> faults(KieBuilder builder) {
    return builder.getResults().getMessages(Message.Level.ERROR).stream()
        .filter(e -> !e.getText().startsWith(AFTERMATH))
        .map(this::fault)
        .toList();
  }

  private static String drl(RuleFolder rule) {
    return rule.path().resolve("rule.drl").toString();
  }

  private PackFault fault(Message error) {
    String path = String.valueOf(error.getPath());
    RuleFolder folder =
        sources.entrySet().stream()
            .filter(e -> path.endsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    String text = error.getText().strip().replaceAll("\\s*\\n\\s*", " ");
    return folder == null
        ? new PackFault(path, Math.max(0, error.getLine()), text)
        : new PackFault(drl(folder), line(error.getLine(), text, folder.drl()), text);
  }

  /** The compiler's own line, else the first that has the name with which its message ends. */
  private static int line(int told, String text, String drl) {
    if (told > 0) {
      return told;
    }
    String name = text.substring(text.lastIndexOf(' ') + 1);
    List<String> lines = drl.lines().toList();
    return 1 + (int) lines.stream().takeWhile(l -> !l.contains(name)).count() % lines.size();
  }

  private static Map<String, byte[]> classes(InternalKieModule module) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    module.getFileNames().forEach(n -> names.add(n.toString()));
    names.sort(null);
    for (String name : names) {
      if (name.endsWith(".class")) {
        classes.put(name, module.getBytes(name));
      }
    }
    return classes;
  }
}
