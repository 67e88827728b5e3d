package org.caveat.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.finding.Words;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** A YAML mapping of a pack with typed access; faults are collected with their lines. */
final class Yaml {
  private final String path;
  private final String text;
  private final int firstLine;
  private final Map<?, ?> values;
  private final List<PackFault> faults;

  private Yaml(String path, String text, int firstLine, Map<?, ?> values, List<PackFault> faults) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
    this.values = values;
    this.faults = faults;
  }

  /**
   * @param firstLine line of the file at which {@code text} begins, from 1
   */
  static Yaml read(String path, String text, int firstLine, List<PackFault> faults) {
    Object loaded = Map.of();
    try {
      loaded =
          new Load(LoadSettings.builder().setMaxAliasesForCollections(10).build())
              .loadFromString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine()).orElse(0) + firstLine;
      faults.add(new PackFault(path, line, String.valueOf(e.getProblem())));
    }
    if (!(loaded instanceof Map)) {
      faults.add(new PackFault(path, firstLine, "not a mapping of keys to values"));
      loaded = Map.of();
    }
    return new Yaml(path, text, firstLine, (Map<?, ?>) loaded, faults);
  }

  void allow(Set<String> known) {
    for (Object key : values.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        fault(
            String.valueOf(key),
            "unknown field \""
                + key
                + "\" (known: "
                + String.join(", ", new TreeSet<>(known))
                + ")");
      }
    }
  }

  boolean has(String key) {
    return values.get(key) != null;
  }

  String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  String required(String key) {
    if (!has(key)) {
      fault(key, "missing field \"" + key + "\"");
    }
    return text(key);
  }

  Words words(String key) {
    Object value = values.get(key);
    if (value instanceof Map<?, ?> both) {
      return new Words(word(both, "zh"), word(both, "en"));
    }
    return value == null ? null : new Words("", String.valueOf(value));
  }

  private static String word(Map<?, ?> both, String language) {
    return both.get(language) == null ? "" : String.valueOf(both.get(language));
  }

  List<String> list(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      fault(key, "\"" + key + "\" is not a list");
      return List.of();
    }
    return new ArrayList<>(items.stream().map(String::valueOf).toList());
  }

  LocalDate date(String key, LocalDate otherwise) {
    return has(key) ? date(key, text(key), otherwise) : otherwise;
  }

  LocalDate date(String key, String value, LocalDate otherwise) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      fault(key, "\"" + value + "\" is not a date like 2026-09-30");
      return otherwise;
    }
  }

  <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
    String value = text(key);
    try {
      return value.isEmpty()
          ? otherwise
          : Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      fault(
          key,
          "\""
              + value
              + "\" is no "
              + key
              + "; one of "
              + List.of(type.getEnumConstants())
                  .toString()
                  .toLowerCase(Locale.ROOT)
                  .replace('_', '-'));
      return otherwise;
    }
  }

  /** The mapping under a key; empty when there is none. */
  Yaml under(String key) {
    Object value = values.get(key);
    Map<?, ?> inner = value instanceof Map<?, ?> map ? map : Map.of();
    return new Yaml(path, text, firstLine, inner, faults);
  }

  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  void fault(String key, String cause) {
    faults.add(new PackFault(path, line(key), cause));
  }

  private int line(String key) {
    Matcher m =
        Pattern.compile("(?m)^\\s*[\"']?" + Pattern.quote(key) + "[\"']?\\s*:").matcher(text);
    int offset = Optional.of(m).filter(Matcher::find).map(Matcher::start).orElse(0);
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + firstLine;
  }
}
