package io.tidemark.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A webhook on a free port of the loopback address, which answers as it is told, then 204. */
final class Desk implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<Post> posts = new ArrayList<>();

  record Answer(int status, String retryAfter) {}

  /** A post that came; {@code at} is of {@link System#nanoTime}. */
  record Post(String id, String timestamp, String signature, String body, long at) {}

  private Desk(HttpServer server) {
    this.server = server;
  }

  static Desk open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Desk desk = new Desk(server);
    server.createContext("/hook", desk::take);
    server.start();
    return desk;
  }

  Desk answers(int... statuses) {
    for (int status : statuses) {
      answers.add(new Answer(status, ""));
    }
    return this;
  }

  Desk answersLater(String retryAfter) {
    answers.add(new Answer(429, retryAfter));
    return this;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  synchronized List<Post> posts() {
    return List.copyOf(posts);
  }

  /** The time between two posts that followed one another. */
  Duration between(int first, int second) {
    return Duration.ofNanos(posts().get(second).at() - posts().get(first).at());
  }

  private synchronized void take(HttpExchange exchange) throws IOException {
    var fields = exchange.getRequestHeaders();
    posts.add(
        new Post(
            fields.getFirst("webhook-id"),
            fields.getFirst("webhook-timestamp"),
            String.valueOf(fields.getFirst("webhook-signature")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            System.nanoTime()));
    Answer answer = answers.isEmpty() ? new Answer(204, "") : answers.remove();
    if (!answer.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
    }
    exchange.sendResponseHeaders(answer.status(), -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
