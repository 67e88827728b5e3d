package org.caveat.rules;

import java.util.Map;

/**
 * Loads the compiled logic of a user's pack. Its own classes go first: a pack that began as a copy
 * of a shipped one has classes of the same names.
 */
final class PackClassLoader extends ClassLoader {
  private final Map<String, byte[]> classFiles;

  /**
   * @param classFiles by path within the class folder
   */
  PackClassLoader(Map<String, byte[]> classFiles) {
    super(PackClassLoader.class.getClassLoader());
    this.classFiles = classFiles;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classFiles.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
