package org.caveat.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caveat.facts.PhraseLine;

/**
 * A pack read and its logic compiled.
 *
 * @param classFiles by path within the class folder
 */
record CompiledPack(PackFolder pack, Map<String, byte[]> classFiles) {
  /**
   * @param phraseFaults tells what is wrong with lines of phrase lists
   * @throws BrokenPackException with the faults of front matter, examples, phrases and logic at
   *     once
   */
  static CompiledPack compile(
      Path folder, Function<Collection<PhraseLine>, List<PackFault>> phraseFaults)
      throws BrokenPackException {
    List<PackFault> faults = new ArrayList<>();
    PackFolder pack = PackReader.read(folder, faults);
    faults.addAll(phraseFaults.apply(pack.lines()));
    Map<String, byte[]> classFiles = Map.of();
    try {
      classFiles = DrlCompiler.compile(pack);
    } catch (BrokenPackException e) {
      faults.addAll(e.faults());
    }
    if (!faults.isEmpty()) {
      throw new BrokenPackException(faults);
    }
    return new CompiledPack(pack, classFiles);
  }
}
