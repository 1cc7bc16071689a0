// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Serves a preview to this machine alone: on the loopback interface, to requests that name it as
 * their host (a page elsewhere whose name was made to lead here does not), and no path but those of
 * {@link Pages}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110">RFC 9110, HTTP Semantics</a>
 */
public final class PreviewServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool(PreviewServer::worker);
  private final EventStreams streams = new EventStreams();
  private final boolean remoteImages;
  private final Set<String> hosts;
  private volatile Pages pages;
  private long version = ThreadLocalRandom.current().nextInt(1 << 30);

  private PreviewServer(HttpServer server, boolean remoteImages, Preview first) {
    this.server = server;
    this.remoteImages = remoteImages;
    int port = server.getAddress().getPort();
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    this.pages = new Pages(first, Long.toString(version), remoteImages);
  }

  /**
   * Starts to serve.
   *
   * @param port the port; 0 for one that is free
   * @param remoteImages whether pages may show pictures from elsewhere
   * @param first what is shown at the start
   * @throws IOException if the port is taken
   */
  public static PreviewServer start(int port, boolean remoteImages, Preview first)
      throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    PreviewServer started = new PreviewServer(HttpServer.create(here, 0), remoteImages, first);
    started.server.setExecutor(started.workers);
    started.server.createContext("/", started::handle);
    started.server.start();
    return started;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "bulletin-preview");
    thread.setDaemon(true);
    return thread;
  }

  /** The address of the preview. */
  public String address() {
    InetSocketAddress here = server.getAddress();
    String host = here.getAddress() instanceof Inet6Address ? "[::1]" : "127.0.0.1";
    return "http://" + host + ":" + here.getPort() + "/";
  }

  /** Shows another preview, and tells those who look. */
  public void show(Preview preview) {
    version++;
    pages = new Pages(preview, Long.toString(version), remoteImages);
    streams.send(pages.version());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String method = exchange.getRequestMethod();
    if (host == null || !hosts.contains(host)) {
      send(exchange, Page.plain(403, "this preview is at " + address() + "\n"));
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      send(exchange, Page.plain(405, "only GET and HEAD\n"));
    } else if (method.equals("GET") && pathOf(exchange).equals(EventStreams.PATH)) {
      streams.add(exchange, pages.version());
    } else {
      send(exchange, pages.at(pathOf(exchange)));
    }
  }

  private static String pathOf(HttpExchange exchange) {
    return String.valueOf(exchange.getRequestURI().getRawPath());
  }

  private static void send(HttpExchange exchange, Page page) throws IOException {
    byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      page.headers().forEach(exchange.getResponseHeaders()::set);
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(page.status(), -1);
      } else {
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    streams.close();
    server.stop(0);
    workers.shutdownNow();
  }
}
