package org.caveat.rules;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles rule packs into the class folder of the build, from where they are shipped. */
public final class PackBuilder {
  /** Folder of pack files within the class folder. */
  static final String FOLDER = "org/caveat/rules/packs/";

  private PackBuilder() {}

  /**
   * Builds every pack below {@code rules} into {@code classes}.
   *
   * @param phrases indexes phrase lines, and tells what is wrong with them
   * @throws BrokenPackException with the faults of all packs
   */
  public static void build(Path rules, Path classes, PhraseIndexer phrases)
      throws IOException, BrokenPackException {
    List<PackFault> faults = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    clean(classes.resolve("rules"));
    Files.createDirectories(classes.resolve(FOLDER));
    for (Path folder : packFolders(rules)) {
      try {
        CompiledPack compiled = CompiledPack.compile(folder, phrases);
        write(compiled, classes);
        ids.add(compiled.pack().id());
      } catch (BrokenPackException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new BrokenPackException(faults);
    }
    Files.writeString(classes.resolve(FOLDER + "packs.txt"), String.join("\n", ids) + "\n");
  }

  /** Folders of packs: those with a pack.yaml. */
  public static List<Path> packFolders(Path rules) throws IOException {
    try (Stream<Path> children = Files.list(rules)) {
      return children.filter(c -> Files.exists(c.resolve("pack.yaml"))).sorted().toList();
    }
  }

  private static void write(CompiledPack compiled, Path classes) throws IOException {
    PackFolder pack = compiled.pack();
    Map<String, byte[]> classFiles = compiled.classFiles();
    for (Map.Entry<String, byte[]> file : classFiles.entrySet()) {
      Path target = classes.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    try (DataOutputStream out = output(classes.resolve(FOLDER + pack.id() + ".pack"))) {
      PackFile.write(PackFile.content(compiled), out);
    }
    Files.writeString(
        classes.resolve(FOLDER + pack.id() + ".models"),
        String.join("\n", models(classFiles.keySet())) + "\n");
  }

  private static DataOutputStream output(Path file) throws IOException {
    OutputStream stream = Files.newOutputStream(file);
    return new DataOutputStream(new BufferedOutputStream(stream));
  }

  /** Names of the model classes among compiled ones. */
  static List<String> models(Iterable<String> classFiles) {
    List<String> models = new ArrayList<>();
    for (String file : classFiles) {
      String simple = file.substring(file.lastIndexOf('/') + 1);
      if (simple.matches("Rules[0-9A-F]+\\.class")) {
        models.add(file.replace(".class", "").replace('/', '.'));
      }
    }
    return models;
  }

  private static void clean(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
