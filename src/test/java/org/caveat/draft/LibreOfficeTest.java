package org.caveat.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Marked Word files as LibreOffice reads them; left out where it is not installed, except on a
 * build server.
 */
class LibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void comments_arrive_around_their_words_and_the_text_is_whole() throws Exception {
    assumeTrue(
        isInstalled() || System.getenv("CI") != null,
        "no soffice: install the Debian package libreoffice-writer-nogui");
    byte[] draft = Files.readAllBytes(Path.of("fixtures/etf-article/article.docx"));
    byte[] marked = Marked.copy(folder, "draft.docx", draft, "流动性最佳的", "最佳的深海", "早盘");
    Document before = opened("draft.docx", draft);
    Document after = opened("marked.docx", marked);
    assertThat(after.select("dc|creator").eachText()).contains("Caveat");
    assertThat(after.select("office|annotation")).hasSize(3);
    assertThat(commented(after)).containsExactlyInAnyOrder("流动性最佳的", "最佳的深海", "早盘");
    after.select("office|annotation").remove();
    assertThat(after.select("text|p, text|h").eachText())
        .isEqualTo(before.select("text|p, text|h").eachText());
  }

  /** The words between the two ends of each comment. */
  private static List<String> commented(Document document) {
    List<Node> nodes = document.nodeStream().toList();
    return document.select("office|annotation").stream()
        .map(a -> nodes.subList(nodes.indexOf(a), nodes.indexOf(end(document, a))))
        .map(LibreOfficeTest::text)
        .toList();
  }

  private static Element end(Document document, Element annotation) {
    return document.select("office|annotation-end").stream()
        .filter(e -> e.attr("office:name").equals(annotation.attr("office:name")))
        .findFirst()
        .orElseThrow();
  }

  /** The text of nodes, without that of comments. */
  private static String text(List<Node> nodes) {
    return nodes.stream()
        .filter(TextNode.class::isInstance)
        .filter(n -> ((Element) n.parent()).closest("office|annotation") == null)
        .map(n -> ((TextNode) n).getWholeText())
        .collect(Collectors.joining());
  }

  private Document opened(String name, byte[] file) throws Exception {
    Files.write(folder.resolve(name), file);
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fodt",
                "--outdir",
                folder.resolve("odt").toString(),
                folder.resolve(name).toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    Path odt = folder.resolve("odt").resolve(name.replace(".docx", ".fodt"));
    return Parser.xmlParser().parseInput(Files.readString(odt), "");
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
  }
}
