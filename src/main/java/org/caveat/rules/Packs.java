package org.caveat.rules;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Loads rule packs: the shipped ones from the program, a user's own from its folder. */
public final class Packs {
  private Packs() {}

  /** Ids of the shipped packs. */
  public static List<String> shipped() {
    return lines("packs.txt");
  }

  /** A shipped pack; its logic is loaded when it is first run. */
  public static RulePack shipped(String id) {
    InputStream stream = resource(id + ".pack");
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream))) {
      return pack(
          PackFile.read(in), () -> models(lines(id + ".models"), Packs.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's pack. Its DRL is code and is compiled: call this only for folders the user trusts.
   *
   * @param phrases indexes phrase lines, and tells what is wrong with them
   * @throws BrokenPackException with all its faults
   */
  public static RulePack load(Path folder, PhraseIndexer phrases) throws BrokenPackException {
    CompiledPack compiled = CompiledPack.compile(folder, phrases);
    Map<String, byte[]> classes = compiled.classFiles();
    ClassLoader loader = new PackClassLoader(classes);
    return pack(
        PackFile.content(compiled), () -> models(PackBuilder.models(classes.keySet()), loader));
  }

  private static RulePack pack(PackFile.Content content, Supplier<KieBase> logic) {
    return new RulePack(
        content.id(),
        content.title(),
        content.jurisdiction(),
        content.languages(),
        content.laws().values().stream()
            .sorted(java.util.Comparator.comparing(l -> l.key()))
            .toList(),
        content.rules(),
        content.lines(),
        content.index(),
        once(logic));
  }

  private static Supplier<KieBase> once(Supplier<KieBase> logic) {
    KieBase[] loaded = new KieBase[1];
    return () -> {
      synchronized (loaded) {
        if (loaded[0] == null) {
          loaded[0] = logic.get();
        }
        return loaded[0];
      }
    };
  }

  private static KieBase models(List<String> names, ClassLoader loader) {
    Collection<Model> models = new ArrayList<>();
    for (String name : names) {
      try {
        models.add(
            (Model) Class.forName(name, true, loader).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("compiled rules are not whole: " + name, e);
      }
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  private static List<String> lines(String name) {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Packs.class.getResourceAsStream("packs/" + name);
    if (in == null) {
      throw new IllegalArgumentException("no shipped " + name);
    }
    return in;
  }
}
