package org.caveat.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, which notes what pages ask of the network. */
final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** Selenium warns of each Chromium newer than itself; held, for loggers are forgotten else. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Browser() {}

  /** A new browser; skips the test where there is none, except on a build server. */
  static ChromeDriver open(int width, int height) {
    boolean found = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    assumeTrue(
        found || System.getenv("CI") != null,
        "no browser: install the Debian packages chromium and chromium-driver");
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.addArguments("--window-size=" + width + "," + height);
    options.setCapability("goog:loggingPrefs", logs());
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  private static LoggingPreferences logs() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    return logs;
  }

  /** Errors of scripts and refusals of the content security policy since the last call. */
  static List<String> errors(ChromeDriver browser) {
    return entries(browser, LogType.BROWSER).toList();
  }

  /** Requests to anything but files since the last call. */
  static List<String> requests(ChromeDriver browser) {
    return entries(browser, LogType.PERFORMANCE)
        .filter(m -> m.contains("\"Network.requestWillBeSent\""))
        .filter(m -> m.contains("\"url\":\"http") || m.contains("\"url\":\"ws"))
        .toList();
  }

  private static Stream<String> entries(ChromeDriver browser, String log) {
    return browser.manage().logs().get(log).getAll().stream().map(LogEntry::getMessage);
  }
}
