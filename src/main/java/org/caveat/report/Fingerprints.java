package org.caveat.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.caveat.finding.Finding;
import org.caveat.text.Inert;

/**
 * Names of the findings of one document which stay the same when lines are added or removed
 * elsewhere in it: rule, file, words, and the how-manieth of these words.
 */
final class Fingerprints {
  private final String path;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(String path) {
    this.path = path.replace('\\', '/');
  }

  /** The name of the next finding, 32 hexadecimal digits; ask once for each, in their order. */
  String of(Finding finding) {
    String key = finding.rule() + '\n' + path + '\n' + finding.quote();
    int turn = seen.merge(key, 1, Integer::sum);
    return hash(key + '\n' + turn).substring(0, 32);
  }

  /** The name of the fault that the document could not be read whole. */
  String unread() {
    return hash("not-checked\n" + path).substring(0, 32);
  }

  private static String hash(String text) {
    try {
      byte[] bytes = Inert.unicode(text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
