package org.caveat.rules;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pack read and its logic compiled.
 *
 * @param index of the phrase lines
 * @param classFiles by path within the class folder
 */
record CompiledPack(PackFolder pack, ByteBuffer index, Map<String, byte[]> classFiles) {
  /**
   * @param phrases indexes phrase lines, and tells what is wrong with them
   * @throws BrokenPackException with the faults of front matter, examples, phrases and logic at
   *     once
   */
  static CompiledPack compile(Path folder, PhraseIndexer phrases) throws BrokenPackException {
    List<PackFault> faults = new ArrayList<>();
    PackFolder pack = PackReader.read(folder, faults);
    ByteBuffer index = phrases.index(pack.lines(), faults);
    Map<String, byte[]> classFiles = Map.of();
    try {
      classFiles = DrlCompiler.compile(pack);
    } catch (BrokenPackException e) {
      faults.addAll(e.faults());
    }
    if (!faults.isEmpty()) {
      throw new BrokenPackException(faults);
    }
    return new CompiledPack(pack, index, classFiles);
  }
}
