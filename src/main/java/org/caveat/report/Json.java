package org.caveat.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.caveat.text.Inert;

/** JSON trees for the small formats. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Writes a tree, two spaces a level, ended by a line feed. */
  static void write(JsonNode tree, OutputStream out) throws IOException {
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, tree);
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }

  /** A path as a relative or absolute URI reference: forward slashes, unsafe characters encoded. */
  static String uri(String path) {
    if (path.matches("(?i)https?://.*")) {
      return path;
    }
    try {
      String slashes = Inert.unicode(path).replace('\\', '/');
      String root = slashes.startsWith("/") ? "file" : null;
      return new java.net.URI(root, root == null ? null : "", slashes, null).toASCIIString();
    } catch (java.net.URISyntaxException e) {
      return java.net.URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
  }
}
