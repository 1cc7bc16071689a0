// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bulletin.cli.Caller.Called;
import dev.bulletin.cli.RunningPreview.Answer;
import dev.bulletin.cli.RunningPreview.Events;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300) // of a preview that does not end when it should
class PreviewCommandTest {

  private static final String FILE = "spring.bulletin.json";

  @TempDir Path folder;

  private Caller caller;

  @BeforeEach
  void write() throws IOException {
    caller = new Caller(folder);
    caller.write(FILE, Samples.GOOD);
  }

  @ParameterizedTest
  @CsvSource({"page,html", "email,html-email", "text,text", "markdown,markdown"})
  void servesWhatRenderPrints(String path, String format) throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      Answer answer = preview.get("/" + path);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body().replace("\n<base target=\"_blank\">", ""))
          .isEqualTo(caller.call("render", FILE, "--to", format).out());
    }
  }

  @Test
  void showsTheFormsSideBySideWithTheDiagnostics() throws Exception {
    caller.write(FILE, Samples.FAULTY);
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      Document page = Jsoup.parse(preview.get("/").body());

      assertThat(page.title()).isEqualTo("1 error \u2013 " + FILE);
      assertThat(page.select("#diagnostics li.error p").first().text())
          .isEqualTo("error 1:64 unknown member \"colour\" member-unknown");
      assertThat(page.select("#diagnostics li pre").text()).isEqualTo(Samples.FAULTY.strip());
      assertThat(page.select("#diagnostics li pre mark").text()).isEqualTo("\"colour\"");
      assertThat(page.select("iframe").eachAttr("src")).containsExactly("/page", "/email");
      assertThat(page.select("#text pre").first().wholeText()).startsWith("Harbour News\n\nOpen.");
      assertThat(page.select("#markdown pre").first().wholeText()).startsWith("# Harbour News\n");
      assertThat(page.select(".note").text()).contains("Shown is what can be read.");
    }
  }

  @Test
  void showsEveryChange() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events events = preview.events()) {
      String first = events.next();
      assertThat(preview.get("/").body()).contains("data-version=\"" + first + "\"");

      caller.write(FILE, Samples.GOOD.replace("again", "again, and dry"));

      assertThat(events.next()).isNotEqualTo(first);
      assertThat(preview.awaitWords(events, "/text", "and dry").status()).isEqualTo(200);
    }
  }

  @Test
  void keepsWhatItShowedWhileTheFileCannotBeReadToItsEnd() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events events = preview.events()) {
      caller.write(FILE, Samples.GOOD.substring(0, 40));

      String page = preview.awaitWords(events, "/", "json-syntax").body();

      assertThat(page).contains("the last version that could be read", "The pier is open again.");
      assertThat(preview.get("/page").body()).contains("The pier is open again.");
    }
  }

  @Test
  void waitsForAFileThatVanished() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events events = preview.events()) {
      Files.delete(folder.resolve(FILE));

      String page = preview.awaitWords(events, "/", "no such file or folder").body();
      assertThat(page).contains("The pier is open again.");

      caller.write(FILE, Samples.GOOD.replace("open", "closed"));

      preview.awaitWords(events, "/text", "closed");
      assertThat(preview.get("/").body()).doesNotContain("no such file");
    }
  }

  @Test
  void followsAnEditorThatPutsANewFileInPlace() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events events = preview.events()) {
      Path fresh = caller.write(FILE + "~", Samples.GOOD.replace("open", "wide open"));
      Files.move(fresh, folder.resolve(FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

      preview.awaitWords(events, "/text", "wide open");
    }
  }

  @Test
  void startsWithAFileThatIsNoBulletinYet() throws Exception {
    caller.write(FILE, "");
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events events = preview.events()) {
      assertThat(preview.get("/").body()).contains("json-syntax", "Nothing to show yet.");
      assertThat(preview.get("/page").status()).isEqualTo(404);

      caller.write(FILE, Samples.GOOD);

      preview.awaitWords(events, "/", "The pier is open again.");
      assertThat(preview.get("/page").status()).isEqualTo(200);
    }
  }

  @Test
  void obeysOptionsAndConfiguration() throws Exception {
    caller.write(FILE, Samples.DOUBTFUL);
    caller.write(".bulletin-check.json", "{\"rules\": {\"house-maybe\": \"error\"}}");
    try (RunningPreview preview =
        new RunningPreview(folder, FILE, "--level=informative", "--language=de")) {
      Document page = Jsoup.parse(preview.get("/").body());

      assertThat(page.select("#verdict").text()).startsWith("1 error, 1 piece of advice");
      assertThat(page.select("#diagnostics li code").eachText())
          .contains("house-maybe", "date-missing");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../spring.bulletin.json",
        "/spring.bulletin.json",
        "/page/",
        "/page/../text",
        "//page",
        "/%70age",
        "/..%2f..%2fetc/passwd",
        "/preview.css.map",
        "/favicon.ico",
        "/page;x",
        "*",
      })
  void servesNothingElse(String path) throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      assertThat(preview.get(path).status()).isIn(400, 404);
      assertThat(preview.get(path).body()).doesNotContain("pier");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:%d.evil.example", ""})
  void answersNoRequestForAnotherHost(String host) throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      String named = host.replace("%d", Integer.toString(preview.address().getPort()));

      for (String path : List.of("/", "/page", "/text", "/events")) {
        Answer answer = preview.ask("GET " + path + " HTTP/1.1", "Host: " + named);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("pier");
      }
    }
  }

  @Test
  void answersByEachNameOfThisMachine() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      String host = "localhost:" + preview.address().getPort();

      assertThat(preview.ask("GET / HTTP/1.1", "Host: " + host).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void changesNothing(String method) throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      String host = "Host: " + preview.address().getAuthority();
      Answer answer = preview.ask(method + " / HTTP/1.1", host, "Content-Length: 0");

      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
  }

  @Test
  void tellsTheHeadersAlone() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      Answer head = preview.ask("HEAD /page HTTP/1.1", "Host: " + preview.address().getAuthority());

      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("Content-Security-Policy")).startsWith("sandbox ");
      assertThat(head.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/,text/html",
    "/preview.css,text/css",
    "/preview.js,text/javascript",
    "/page,text/html",
    "/email,text/html",
    "/text,text/plain",
    "/markdown,text/plain",
    "/nowhere,text/plain"
  })
  void keepsEveryAnswerToItself(String path, String type) throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      Answer answer = preview.get(path);

      assertThat(answer.header("Content-Type")).isEqualTo(type + "; charset=utf-8");
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors '")
          .doesNotContain("unsafe-eval", "allow-scripts", "script-src *", "https:", "http:");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void cannotBeReachedFromOtherMachines() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      int port = preview.address().getPort();
      List<InetAddress> others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
              .toList();

      for (InetAddress other : others) {
        try (Socket socket = new Socket()) {
          assertThatExceptionOfType(ConnectException.class)
              .isThrownBy(() -> socket.connect(new InetSocketAddress(other, port), 60_000));
        }
      }
      assertThat(preview.address().getHost()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNoValueAndNoFileNameBecomeMarkup() throws Exception {
    String evil = "\"><script>alert(1)<\u202e\u001b]]>.bulletin.json";
    String value = "</pre></bdi><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;\\u202e";
    caller.write(
        evil,
        "{\"title\": \"T "
            + value
            + "\", \"language\": \"en\", \"body\": [\""
            + value
            + "\"], \""
            + value
            + "\": \""
            + value
            + "\"}");
    try (RunningPreview preview = new RunningPreview(folder, evil)) {
      String html = preview.get("/").body();
      Document page = Jsoup.parse(html);

      assertThat(page.select("script").eachAttr("src")).containsExactly("/preview.js");
      assertThat(page.select("img")).isEmpty();
      assertThat(page.select("iframe").eachAttr("sandbox"))
          .hasSize(2)
          .allMatch(words -> words.contains("allow-same-origin") && !words.contains("script"));
      assertThat(page.select("h1").text()).startsWith("\"><script>alert(1)<\\u202e\\u001b");
      assertThat(page.select("#diagnostics").text()).contains("unknown member", "\\u202e");
      assertThat(page.select("#text pre").text()).contains("</pre></bdi><script>alert(1)");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void putsPicturesBesideTheBulletinIntoItsPages() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path inside = Files.createDirectory(folder.resolve("inside"));
    byte[] png = Files.readAllBytes(Path.of("../docs/examples/images/chapel.png"));
    Files.write(inside.resolve("a pier.png"), png);
    Files.write(outside.resolve("secret.png"), png);
    Files.writeString(inside.resolve("words.png"), "secret words");
    Files.createSymbolicLink(inside.resolve("link.png"), outside.resolve("secret.png"));
    caller.write(
        "inside/" + FILE,
        """
        {"title": "T", "language": "en", "body": [
          {"image": "a pier.png", "alt": "1"}, {"image": "a%20pier.png?x", "alt": "2"},
          {"image": "../outside/secret.png", "alt": "3"}, {"image": "words.png", "alt": "4"},
          {"image": "link.png", "alt": "5"}, {"image": "/etc/passwd", "alt": "6"},
          {"image": "https://tracker.example/x.png", "alt": "7"}]}
        """);
    try (RunningPreview preview = new RunningPreview(folder, "inside/" + FILE)) {
      Answer answer = preview.get("/page");
      List<String> sources = Jsoup.parse(answer.body()).select("img").eachAttr("src");

      assertThat(sources.subList(0, 2)).allMatch(s -> s.startsWith("data:image/png;base64,iVBOR"));
      assertThat(sources.subList(2, 7))
          .containsExactly(
              "../outside/secret.png",
              "words.png",
              "link.png",
              "/etc/passwd",
              "https://tracker.example/x.png");
      assertThat(answer.header("Content-Security-Policy")).endsWith("; img-src data:");
    }
  }

  @Test
  void showsPicturesFromElsewhereOnlyWhereAsked() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE, "--remote-images")) {
      assertThat(preview.get("/page").header("Content-Security-Policy"))
          .endsWith("; img-src data: https: http:");
      assertThat(preview.get("/").header("Content-Security-Policy")).doesNotContain("http");
    }
  }

  @Test
  void noticesThatAPictureChanged() throws Exception {
    caller.write(FILE, Samples.GOOD.replace("\"The pier", "{\"image\": \"a.png\"}, \"The pier"));
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events events = preview.events()) {
      assertThat(preview.get("/").body()).contains("image-file-missing");

      Files.copy(Path.of("../docs/examples/images/chapel.png"), folder.resolve("a.png"));

      preview.awaitWords(events, "/page", "src=\"data:image/png;base64,");
      assertThat(preview.get("/").body()).doesNotContain("image-file-missing");
    }
  }

  @Test
  void listensToNoMoreBrowsersThanItCanTell() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE);
        Events oldest = preview.events()) {
      oldest.next();
      Events[] others = new Events[32];
      for (int i = 0; i < others.length; i++) {
        others[i] = preview.events();
        others[i].next();
      }

      assertThatExceptionOfType(IOException.class).isThrownBy(oldest::next);
      caller.write(FILE, Samples.GOOD.replace("open", "closed"));
      for (Events other : others) {
        assertThat(other.next()).isNotEmpty();
        other.close();
      }
    }
  }

  @Test
  void endsQuietly() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      assertThat(preview.stop()).isZero();
      assertThat(preview.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',2,name one file to show",
    "-,2,name one file to show",
    "a b,2,name one file to show",
    "many.ndjson,2,is not one bulletin",
    "no*match,2,is not one bulletin",
    "missing.json,3,no such file or folder",
    ".,2,is not one bulletin",
    "--port=65536 spring.bulletin.json,2,a number from 0 to 65535",
    "--port=-1 spring.bulletin.json,2,a number from 0 to 65535",
    "--port=many spring.bulletin.json,2,many",
    "--config=missing.json spring.bulletin.json,2,no such file",
    "--level=extreme spring.bulletin.json,2,extreme",
  })
  void refusesAWrongCall(String arguments, int status, String message) {
    Called called = caller.call(("preview " + arguments).strip().split(" "));

    assertThat(called.err()).contains(message);
    assertThat(called.out()).isEmpty();
    assertThat(called.status()).isEqualTo(status);
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (RunningPreview preview = new RunningPreview(folder, FILE)) {
      String port = "--port=" + preview.address().getPort();

      Called second = caller.call("preview", FILE, port);

      assertThat(second.err()).startsWith("--port " + preview.address().getPort() + ": error: ");
      assertThat(second.status()).isEqualTo(3);
    }
  }
}
