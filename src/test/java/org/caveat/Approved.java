package org.caveat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.caveat.report.ReportFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reports in a form a person can read and compare line by line. */
final class Approved {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Approved() {}

  /** The whole report, but for what is the same in every report of its format. */
  static String readable(ReportFormat format, byte[] report) throws Exception {
    String text = new String(report, StandardCharsets.UTF_8);
    return switch (format) {
      case XLSX -> cells(report);
      case HTML -> outline(text);
      case SARIF -> withoutRules(text);
      case CSV -> text.replace("\r\n", "\n");
      default -> text;
    };
  }

  private static String cells(byte[] report) throws Exception {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(report))) {
      return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
          .map(Approved::cells)
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private static String cells(Row row) {
    return StreamSupport.stream(row.spliterator(), false)
        .map(Cell::getStringCellValue)
        .map(v -> v.replace("\n", "\\n"))
        .collect(Collectors.joining("\t"));
  }

  /** The rules and their law fill most of a log and are the same in each. */
  private static String withoutRules(String text) throws Exception {
    ObjectNode log = (ObjectNode) JSON.readTree(text);
    ((ObjectNode) log.at("/runs/0/tool/driver")).remove("rules");
    ((ObjectNode) log.at("/runs/0")).remove("taxonomies");
    log.findParents("taxa").forEach(n -> ((ObjectNode) n).remove("taxa"));
    log.findParents("ruleIndex").forEach(n -> ((ObjectNode) n).remove("ruleIndex"));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
  }

  /** Elements by indent, with class, target and text; no style, no script. */
  private static String outline(String text) {
    StringBuilder out = new StringBuilder();
    Element body = Jsoup.parse(text).body();
    body.select("script").remove();
    outline(body, "", out);
    return out.toString();
  }

  private static void outline(Node node, String indent, StringBuilder out) {
    if (node instanceof TextNode t && !t.isBlank()) {
      out.append(indent).append('"').append(t.text()).append("\"\n");
    } else if (node instanceof Element e) {
      out.append(indent).append(e.tagName());
      e.classNames().forEach(c -> out.append('.').append(c));
      out.append(e.id().isEmpty() ? "" : "#" + e.id());
      out.append(e.hasAttr("href") ? " -> " + e.attr("href") : "").append('\n');
      e.childNodes().stream()
          .filter(n -> !(n instanceof Comment))
          .forEach(n -> outline(n, indent + " ", out));
    }
  }
}
