// SPDX-License-Identifier: Apache-2.0
package dev.bulletin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A preview that runs beside its test, and is asked by HTTP as a browser would. */
final class RunningPreview implements AutoCloseable {

  private static final int MOST_MILLIS = 60_000;

  private final Thread thread;
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final URI address;

  /** Starts one, and waits until it tells its address. */
  RunningPreview(Path folder, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("preview"));
    words.addAll(List.of(arguments));
    PipedInputStream out = new PipedInputStream();
    PipedOutputStream pipe = new PipedOutputStream(out);
    thread =
        new Thread(
            () -> {
              try (pipe) {
                status.complete(new Caller(folder).call(pipe, err, words.toArray(new String[0])));
              } catch (IOException | RuntimeException | Error e) {
                status.completeExceptionally(e);
              }
            });
    thread.start();
    String line = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8)).readLine();
    assertThat(line).as("address; said instead: %s", err).matches("http://127\\.0\\.0\\.1:\\d+/");
    address = URI.create(line);
  }

  URI address() {
    return address;
  }

  /** An answer as it came. */
  record Answer(String head, String body) {

    int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }

    String header(String name) {
      return head.lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  Answer get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1", "Host: " + address.getAuthority());
  }

  /** Sends lines as they are. */
  Answer ask(String... lines) throws IOException {
    try (Socket socket = open(lines)) {
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return new Answer(answer.substring(0, end), answer.substring(end + 4));
    }
  }

  private Socket open(String... lines) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
    socket.setSoTimeout(MOST_MILLIS);
    String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** Listens to what is new. */
  Events events() throws IOException {
    return new Events(open("GET /events HTTP/1.1", "Host: " + address.getAuthority()));
  }

  /** What the server tells, one after the other. */
  static final class Events implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader reader;

    private Events(Socket socket) throws IOException {
      this.socket = socket;
      this.reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** The version that is shown now, or next. */
    String next() throws IOException {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("data: ")) {
          return line.substring("data: ".length());
        }
      }
      throw new IOException("the stream has ended");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** Waits for changes until the page of a path holds some words. */
  Answer awaitWords(Events events, String path, String words) throws IOException {
    Answer answer = get(path);
    while (!answer.body().contains(words)) {
      events.next();
      answer = get(path);
    }
    return answer;
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Ends it as Ctrl-C would, but for the process. */
  int stop() {
    thread.interrupt();
    return status.join();
  }

  @Override
  public void close() {
    stop();
  }
}
