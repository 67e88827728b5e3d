package org.caveat.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.caveat.text.Inert;
import org.unbescape.html.HtmlEscape;

/**
 * The templates of the page. All they print is escaped; style and script are let in by their
 * hashes, so nothing in a document can run.
 */
final class HtmlTemplate {
  private static final String FOLDER = "org/caveat/report/html/";

  /** Compiles each template once; safe for use by many threads. */
  private static final PebbleEngine ENGINE = engine();

  private final String language;

  /**
   * @param language "zh" or "en"
   */
  HtmlTemplate(String language) {
    this.language = language;
  }

  /** Writes the page of a model. */
  void write(Map<String, Object> model, Writer out) throws IOException {
    Map<String, Object> all = new HashMap<>(model);
    all.put("t", words());
    all.put("css", resource("report.css"));
    all.put("js", resource("report.js"));
    all.put("cssHash", hash(resource("report.css")));
    all.put("jsHash", hash(resource("report.js")));
    ENGINE.getTemplate("report").evaluate(out, all);
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(HtmlTemplate.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .addEscapingStrategy("inert", text -> HtmlEscape.escapeHtml4Xml(Inert.page(text)))
        .defaultEscapingStrategy("inert")
        .build();
  }

  private Map<String, String> words() throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(resource("words." + language + ".properties")));
    Map<String, String> map = new HashMap<>();
    words.stringPropertyNames().forEach(key -> map.put(key, words.getProperty(key)));
    return map;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlTemplate.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
