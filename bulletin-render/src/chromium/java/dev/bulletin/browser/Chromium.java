// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium that shows one document after the other. */
public final class Chromium implements AutoCloseable {

  private static final String AXE = axe();

  private final ChromeDriver driver;
  private final Path folder;

  /** Documents are written into a folder, beside the images that they show. */
  public Chromium(Path folder) {
    this.folder = folder;
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("chromedriver"))
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find("chromium"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        // Nothing outside is asked for, and no test waits for an answer.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  private static java.io.File find(String program) {
    for (String directory : System.getenv("PATH").split(java.io.File.pathSeparator, -1)) {
      Path file = Path.of(directory, program);
      if (Files.isExecutable(file)) {
        return file.toFile();
      }
    }
    throw new IllegalStateException(
        program + " is not on the path; Debian has it in chromium and chromium-driver");
  }

  /** Shows a document on a screen of a width, in a scheme: {@code light} or {@code dark}. */
  public void show(String html, int width, String scheme) {
    try {
      Path file = folder.resolve("shown.html");
      Files.writeString(file, html);
      open(file.toUri(), width, scheme);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens an address on such a screen. */
  public void open(URI address, int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get(address.toString());
  }

  /** Runs a script until it returns something true, for a minute at most. */
  public void await(String script) {
    driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1]; const again = () => (() => {"
            + script
            + "})() ? done() : setTimeout(again, 20); again();");
  }

  /** A picture of the screen as it is, in PNG. */
  public byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** What the browser complained of since it was last asked. */
  public List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  public Object run(String script) {
    return driver.executeScript(script);
  }

  /** By how many pixels the document is wider than the screen. */
  public long overflow() {
    return (Long)
        run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** What axe-core finds, each with the rule, the impact and the elements. */
  @SuppressWarnings("unchecked")
  public List<String> axe(String... rulesOff) {
    run(AXE);
    String rules =
        List.of(rulesOff).stream()
            .map(rule -> "'" + rule + "': {enabled: false}")
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return (List<String>)
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {rules: {"
                + rules
                + "}}).then(result => done(result.violations.map(v => v.id + ' (' + v.impact + '):"
                + " ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | '))), error => done(['axe:"
                + " ' + error]))");
  }

  private static String axe() {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
