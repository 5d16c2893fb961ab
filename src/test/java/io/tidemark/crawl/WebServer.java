package io.tidemark.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A server on a free port of a loopback address that answers as it is told, also wrongly. */
public final class WebServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<Hit> hits = new CopyOnWriteArrayList<>();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger mostBusy = new AtomicInteger();

  /** What is done when a path is asked for. */
  public interface Handler {
    void answer(Hit hit, OutputStream out) throws IOException, InterruptedException;
  }

  /** A request that came, and when; times are of {@link System#nanoTime}. */
  public static final class Hit {
    final String path;
    final Map<String, String> fields = new TreeMap<>();
    final long began = System.nanoTime();
    volatile long ended = Long.MAX_VALUE;

    Hit(String path) {
      this.path = path;
    }
  }

  private WebServer(ServerSocket listener) {
    this.listener = listener;
  }

  /** Speaks TLS. */
  static WebServer secure(SSLContext tls) throws IOException {
    return of(
        tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  /** At {@code address}, such as {@code 127.0.0.1}; a robots.txt allows everything. */
  static WebServer at(String address) throws IOException {
    return of(new ServerSocket(0, 50, InetAddress.getByName(address)));
  }

  private static WebServer of(ServerSocket listener) {
    WebServer server = new WebServer(listener);
    Thread.ofPlatform().daemon().start(server::listen);
    return server;
  }

  public static WebServer start() throws IOException {
    return at("127.0.0.1");
  }

  WebServer on(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  public WebServer html(String path, String html) {
    return on(path, (hit, out) -> send(out, "200 OK", "Content-Type: text/html", bytes(html)));
  }

  WebServer xml(String path, String xml) {
    return on(path, (hit, out) -> send(out, "200 OK", "Content-Type: text/xml", bytes(xml)));
  }

  WebServer text(String path, String text) {
    return on(path, (hit, out) -> send(out, "200 OK", "Content-Type: text/plain", bytes(text)));
  }

  WebServer redirect(String path, String to) {
    return on(path, (hit, out) -> send(out, "302 Found", "Location: " + to, new byte[0]));
  }

  public WebServer status(String path, String status) {
    return on(path, (hit, out) -> send(out, status, "", bytes(status)));
  }

  /** Exactly these characters, but {@code ~} for the end of a line. */
  WebServer raw(String path, String answer) {
    return on(path, (hit, out) -> out.write(bytes(answer.replace("~", "\r\n"))));
  }

  static void send(OutputStream out, String status, String field, byte[] body) throws IOException {
    String fields = field.isEmpty() ? "" : field + "\r\n";
    out.write(
        bytes(
            "HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n".formatted(status, fields, body.length)));
    out.write(body);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  int port() {
    return listener.getLocalPort();
  }

  String host() {
    return listener.getInetAddress().getHostAddress() + ":" + port();
  }

  public String url(String path) {
    return "http://" + host() + path;
  }

  /** The paths that were asked for, without robots.txt, in their order. */
  public List<String> paths() {
    return hits.stream().map(hit -> hit.path).filter(path -> !path.equals("/robots.txt")).toList();
  }

  List<Hit> hits() {
    return List.copyOf(hits);
  }

  List<Hit> hits(String path) {
    return hits.stream().filter(hit -> hit.path.equals(path)).toList();
  }

  /** How many requests were under way at once, at most. */
  int mostBusy() {
    return mostBusy.get();
  }

  void forget() {
    hits.clear();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try (socket) {
      Hit hit = read(socket);
      hits.add(hit);
      Handler handler = handlers.get(hit.path);
      if (handler != null) {
        handler.answer(hit, socket.getOutputStream());
      } else {
        send(socket.getOutputStream(), "404 Not Found", "", new byte[0]);
      }
      hit.ended = System.nanoTime();
    } catch (IOException e) {
      // The other side had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      busy.decrementAndGet();
    }
  }

  private static Hit read(Socket socket) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    List<String> head = new ArrayList<>();
    for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
      head.add(line);
    }
    if (head.isEmpty()) {
      throw new IOException("no request");
    }
    Hit hit = new Hit(head.getFirst().split(" ")[1]);
    for (String field : head.subList(1, head.size())) {
      int colon = field.indexOf(':');
      hit.fields.put(
          field.substring(0, colon).toLowerCase(Locale.ROOT), field.substring(colon + 1).strip());
    }
    return hit;
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
