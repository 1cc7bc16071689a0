// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells browsers that there is something new.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
 *     events</a>
 */
final class EventStreams implements AutoCloseable {

  static final String PATH = "/events";

  /** The most that listen; another one takes the place of the oldest. */
  static final int MOST = 32;

  private final Deque<HttpExchange> open = new ArrayDeque<>();

  /** Keeps an exchange open for what is to come, and tells it what is shown now. */
  synchronized void add(HttpExchange exchange, String version) throws IOException {
    Page.of(200, "text/event-stream", "default-src 'none'", "")
        .headers()
        .forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(200, 0);
    if (open.size() == MOST) {
      open.removeFirst().close();
    }
    if (tell(exchange, version)) {
      open.addLast(exchange);
    }
  }

  /** Sends the version to all who listen. Who went away is forgotten. */
  synchronized void send(String version) {
    open.removeIf(exchange -> !tell(exchange, version));
  }

  private static boolean tell(HttpExchange exchange, String version) {
    try {
      byte[] event = ("retry: 1000\ndata: " + version + "\n\n").getBytes(StandardCharsets.US_ASCII);
      exchange.getResponseBody().write(event);
      exchange.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      exchange.close();
      return false;
    }
  }

  @Override
  public synchronized void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
