package org.caveat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a browser: it works, asks nothing of the network, and runs nothing of a document. */
class HtmlReportBrowserTest {
  @TempDir private Path folder;
  private ChromeDriver browser;

  @BeforeEach
  void open() {
    browser = Browser.open(1280, 1000);
  }

  /** Whatever a test did, no page may have failed or asked for anything. */
  @AfterEach
  void quietly_close() {
    if (browser != null) {
      try {
        assertThat(Browser.errors(browser)).isEmpty();
        assertThat(Browser.requests(browser)).isEmpty();
      } finally {
        browser.quit();
      }
    }
  }

  @Test
  void a_filter_hides_notes_and_marks() throws Exception {
    show(Samples.many(5));
    find("nav details summary").click();
    WebElement box = find("input[name=severity][value=error]");
    box.click();
    assertThat(find("#shown").getText()).isEqualTo("0");
    assertThat(browser.findElements(By.cssSelector(".note:not([hidden])"))).isEmpty();
    assertThat(browser.findElements(By.cssSelector("mark:not(.off)"))).isEmpty();
    box.click();
    assertThat(find("#shown").getText()).isEqualTo("5");
  }

  @Test
  void j_and_k_go_through_the_findings() throws Exception {
    show(Samples.many(3));
    press("jjj");
    assertThat(focused()).isEqualTo("d1-n3");
    press("k");
    assertThat(focused()).isEqualTo("d1-n2");
    assertThat(find("mark.current").getDomAttribute("data-notes")).isEqualTo("d1-n2");
  }

  @Test
  void a_line_joins_a_claim_with_what_was_found_for_it() throws Exception {
    show(Samples.evidence());
    press("j");
    String ends =
        "const box = id => document.getElementById(id).getBoundingClientRect();"
            + "const line = document.querySelector('#links path').getBoundingClientRect();"
            + "const [from, to] = [box('d1-t3'), box(arguments[0])];"
            + "return Math.abs(line.top - from.bottom) + Math.abs(line.bottom - to.bottom)";
    String found = find(".found a").getDomAttribute("href").substring(1);
    assertThat(((Number) browser.executeScript(ends, found)).doubleValue()).isLessThan(4);
    assertThat(find(".found-here").getText()).isEqualTo("数据来源：年报。");
  }

  /** The clipboard is one for the whole machine, so the page is given its own. */
  @Test
  void the_button_copies_the_remedy() throws Exception {
    show(Samples.plain());
    browser.executeScript(
        "Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: async text => { window.copied = text; }}})");
    WebElement button = find(".remedy .copy");
    button.click();
    new WebDriverWait(browser, Duration.ofSeconds(5)).until(b -> button.getText().equals("已复制"));
    assertThat(browser.executeScript("return window.copied"))
        .isEqualTo(find(".remedy span").getDomProperty("textContent"))
        .asString()
        .startsWith("删除 本基金保本");
  }

  @Test
  void the_overview_sorts() throws Exception {
    show(Samples.results(Samples.document("b.md", "保本"), Samples.document("a.md", "保本")));
    WebElement head = find(".sortable thead button");
    head.click();
    assertThat(find(".sortable tbody th").getText()).isEqualTo("b.md");
    head.click();
    assertThat(find(".sortable tbody th").getText()).isEqualTo("a.md");
    assertThat(find(".sortable thead th").getDomAttribute("aria-sort")).isEqualTo("ascending");
  }

  @Test
  void nothing_of_a_hostile_document_becomes_markup() throws Exception {
    show(Samples.hostile());
    assertThat(browser.findElements(By.cssSelector("img, iframe, script + script"))).isEmpty();
    assertThat(find(".row p").getText()).contains("</script><script>alert(1)</script>");
  }

  @Test
  void nothing_is_wider_than_a_phone() throws Exception {
    browser.manage().window().setSize(new Dimension(500, 800));
    for (Results results : new Results[] {Samples.plain(), Samples.hostile(), Samples.many(3)}) {
      show(results);
      assertThat(
              (Boolean)
                  browser.executeScript(
                      "return document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
    }
  }

  /** axe-core's rules of WCAG 2.1 A and AA and good practice, in light and dark. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyone_can_read_it(String colours) throws Exception {
    Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", colours);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    for (Results results : List.of(Samples.plain(), Samples.hostile(), Samples.many(3))) {
      show(results);
      browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
      browser.executeScript(axe());
      Object faults =
          browser.executeAsyncScript(
              "const done = arguments[0]; axe.run().then(r => done(r.violations.flatMap("
                  + "v => v.nodes.map(n => v.id + ' ' + n.target + ' ' + n.failureSummary))))");
      assertThat((List<?>) faults).isEmpty();
    }
  }

  private static String axe() throws Exception {
    try (InputStream in = Browser.class.getResourceAsStream("/axe-core/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void show(Results results) throws Exception {
    Path page = folder.resolve("report.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      ReportFormat.HTML.write(results, out);
    }
    browser.get(page.toUri().toString());
  }

  private WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private void press(String keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  private String focused() {
    return browser.switchTo().activeElement().getDomAttribute("id");
  }
}
