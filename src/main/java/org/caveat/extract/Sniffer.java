package org.caveat.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells a file's format by its first bytes; the name decides only between kinds of text. */
final class Sniffer {
  private Sniffer() {}

  /**
   * "docx", "pptx", "xlsx", "odf", "epub", "pdf", "ole", "rtf", "mail", "html", "markdown", "text",
   * "misnamed" (text under the name of a format that is none), "binary" or "image".
   */
  static String format(String name, byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\003\004")) {
      return zip(head);
    }
    if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 512) {
      return "pdf";
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "ole";
    }
    if (start.startsWith("{\\rtf")) {
      return "rtf";
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00ff\u00d8\u00ff")
        || start.startsWith("GIF8")
        || start.startsWith("BM") && start.indexOf('\0') >= 0
        || start.startsWith("RIFF") && start.contains("WEBP")) {
      return "image";
    }
    return text(name.toLowerCase(Locale.ROOT), start);
  }

  private static String text(String name, String start) {
    String lower = start.toLowerCase(Locale.ROOT).stripLeading();
    boolean mail =
        start.matches("(?s)(?:[A-Za-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*")
            && start.matches("(?si).*^(?:mime-version|received|from|subject|message-id):.*")
            && name.endsWith(".eml");
    if (mail) {
      return "mail";
    }
    if (name.matches(".*\\.(?:html?|xhtml)$")
        || lower.startsWith("<!doctype html")
        || lower.startsWith("<html")) {
      return "html";
    }
    if (isBinary(start)) {
      return "binary";
    }
    if (name.matches(".*\\.(?:pdf|docx|pptx|xlsx|od[tps]|epub)$")) {
      return "misnamed";
    }
    return name.matches(".*\\.(?:md|markdown|mdx)$") ? "markdown" : "text";
  }

  /** Noughts not in the rhythm of UTF-16, or many control characters. */
  private static boolean isBinary(String start) {
    long noughts = start.chars().filter(c -> c == 0).count();
    long controls =
        start
            .chars()
            .filter(
                c ->
                    c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0 && c != 0x0c
                        && c != 0x1b)
            .count();
    boolean wide =
        start.startsWith("\u00ff\u00fe")
            || start.startsWith("\u00fe\u00ff")
            || noughts > start.length() / 5 && noughts <= start.length() / 2 + 1;
    return noughts > 1 && !wide || controls > start.length() / 20 + 1;
  }

  private static String zip(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals("mimetype")) {
          String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
          return type.contains("epub") ? "epub" : "odf";
        }
        if (name.startsWith("word/")) {
          return "docx";
        }
        if (name.startsWith("ppt/")) {
          return "pptx";
        }
        if (name.startsWith("xl/")) {
          return "xlsx";
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return "zip";
    }
    return "zip";
  }
}
