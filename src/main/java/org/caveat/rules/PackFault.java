package org.caveat.rules;

/**
 * A fault in a rule pack.
 *
 * @param path file or folder
 * @param line from 1; 0 when the fault is of the whole file
 */
public record PackFault(String path, int line, String cause) {
  @Override
  public String toString() {
    return path + ":" + (line > 0 ? line + ": " : " ") + cause;
  }
}
