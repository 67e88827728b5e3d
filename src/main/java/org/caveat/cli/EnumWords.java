package org.caveat.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of an enum as they are typed: its constants in lower case with hyphens. */
class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final Class<E> type;

  EnumWords(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> word(e).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + typed + "\" is none of: " + String.join(", ", words())));
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  private List<String> words() {
    return Arrays.stream(type.getEnumConstants()).map(EnumWords::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
