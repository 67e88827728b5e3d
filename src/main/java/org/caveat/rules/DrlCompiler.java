package org.caveat.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the DRL of a pack to classes of an executable model. */
final class DrlCompiler {
  private final Map<String, RuleFolder> sources = new LinkedHashMap<>();

  /**
   * @return class files and the list of models, by path within the class folder
   * @throws BrokenPackException with every fault of the DRL
   */
  static Map<String, byte[]> compile(PackFolder pack) throws BrokenPackException {
    return new DrlCompiler().build(pack);
  }

  private Map<String, byte[]> build(PackFolder pack) throws BrokenPackException {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("org.caveat.pack", pack.id(), "1");
    files.generateAndWritePomXML(id);
    for (RuleFolder rule : pack.rules()) {
      String path = "rules/" + pack.id() + "/" + rule.rule().id().replace('-', '_') + "/rule.drl";
      sources.put(path, rule);
      files.write("src/main/resources/" + path, rule.drl().getBytes(StandardCharsets.UTF_8));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new BrokenPackException(errors.stream().map(this::fault).toList());
    }
    return classes((InternalKieModule) builder.getKieModule());
  }

  private PackFault fault(Message error) {
    String path = String.valueOf(error.getPath());
    RuleFolder folder =
        sources.entrySet().stream()
            .filter(e -> path.endsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    String file = folder == null ? path : folder.path().resolve("rule.drl").toString();
    return new PackFault(
        file, Math.max(0, error.getLine()), error.getText().strip().replaceAll("\\s*\\n\\s*", " "));
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
