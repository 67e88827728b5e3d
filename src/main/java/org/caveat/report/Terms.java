package org.caveat.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words that name kinds of documents and products: "money-market", "货币市场基金". */
final class Terms {
  private static final Pattern TERM = Pattern.compile("[^;,]+");
  private static final Properties CHINESE = load();

  private Terms() {}

  /** Terms parted by semicolons and commas, in Chinese; what is unknown stays. */
  static String chinese(String terms) {
    return TERM.matcher(terms)
        .replaceAll(m -> CHINESE.getProperty(m.group().strip(), m.group().strip()))
        .replace(';', '；')
        .replace(',', '、');
  }

  /** The same terms as English reads them. */
  static String english(String terms) {
    return terms.replace('-', ' ');
  }

  private static Properties load() {
    Properties terms = new Properties();
    try (InputStream in = Terms.class.getResourceAsStream("terms.zh.properties")) {
      terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
