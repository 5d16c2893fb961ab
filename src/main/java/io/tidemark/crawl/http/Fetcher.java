package io.tidemark.crawl.http;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Destination;
import io.tidemark.crawl.address.Destinations;
import io.tidemark.crawl.http.Fetched.Cause;
import io.tidemark.crawl.http.Fetched.Failed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.ToIntFunction;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/** Asks servers, on any number of threads at once. */
public final class Fetcher implements AutoCloseable {
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.5";

  private final Destinations destinations;
  private final FetchLimits limits;
  private final String userAgent;
  private final SSLSocketFactory tls;
  private final ScheduledThreadPoolExecutor clock;
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * @param userAgent names the program and whom to write to
   * @param tls decides which certificates are trusted
   */
  public Fetcher(
      Destinations destinations, FetchLimits limits, String userAgent, SSLSocketFactory tls) {
    this.destinations = destinations;
    this.limits = limits;
    this.userAgent = userAgent;
    this.tls = tls;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("crawl-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
    clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /**
   * Asks for {@code address}.
   *
   * @param known what the server may compare with
   * @param wanted how many bytes of the body are wanted, seeing the head; 0 for none
   */
  public Fetched fetch(Address address, Known known, ToIntFunction<Head> wanted) {
    return switch (destinations.of(address)) {
      case Destination.Private(String reason) -> new Failed(Cause.PRIVATE, reason);
      case Destination.Unknown(String reason) -> new Failed(Cause.NO_ANSWER, reason);
      case Destination.Known(List<InetAddress> at) -> fetch(address, at, known, wanted);
    };
  }

  private Fetched fetch(
      Address address, List<InetAddress> at, Known known, ToIntFunction<Head> wanted) {
    try (Connection connection = new Connection(clock)) {
      open.add(connection);
      if (closed) {
        connection.interrupt();
      }
      try {
        InetAddress from = connection.open(at, address.port(), limits.connect());
        return ask(connection, from, address, known, wanted);
      } catch (IOException e) {
        return failed(connection, e);
      } finally {
        open.remove(connection);
      }
    }
  }

  private Answer ask(
      Connection connection,
      InetAddress from,
      Address address,
      Known known,
      ToIntFunction<Head> wanted)
      throws IOException {
    Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    byte[] request = request(address, known).getBytes(StandardCharsets.ISO_8859_1);
    connection.phase("the head of the answer", limits.head());
    if (address.scheme().equals("https")) {
      connection.secure(tls, address);
    }
    OutputStream out = connection.stream().getOutputStream();
    out.write(request);
    out.flush();
    InputStream in = new BufferedInputStream(connection.stream().getInputStream());
    HeadReader reader = new HeadReader(in);
    Head head = reader.read();
    connection.phase("the body of the answer", limits.body());
    Body body = new BodyReader(in, wanted.applyAsInt(head)).read(head);
    return new Answer(at, from, request, head, reader.received(), body);
  }

  private String request(Address address, Known known) {
    StringBuilder request = new StringBuilder();
    field(
        request.append("GET ").append(address.path()).append(" HTTP/1.1\r\n"),
        "Host",
        address.authority());
    field(request, "User-Agent", userAgent);
    field(request, "Accept", ACCEPT);
    field(request, "Accept-Encoding", "gzip");
    if (known.etag() != null) {
      field(request, "If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      field(request, "If-Modified-Since", known.lastModified());
    }
    field(request, "Connection", "close");
    return request.append("\r\n").toString();
  }

  private static void field(StringBuilder request, String name, String value) {
    request.append(name).append(": ").append(value.replaceAll("[\\r\\n]", " ")).append("\r\n");
  }

  private Failed failed(Connection connection, IOException e) {
    String overdue = connection.overdue();
    if (connection.wasClosed()) {
      return new Failed(Cause.CLOSED, "stopped");
    }
    if (overdue != null) {
      return new Failed(Cause.NO_ANSWER, overdue);
    }
    return switch (e) {
      case BadAnswer bad -> new Failed(Cause.BAD_ANSWER, String.valueOf(bad.getMessage()));
      case SocketTimeoutException late ->
          new Failed(Cause.NO_ANSWER, "no connection within " + Connection.told(limits.connect()));
      case ConnectException none ->
          new Failed(Cause.NO_ANSWER, "no connection: " + none.getMessage());
      case SSLException secure when isCertificate(secure) ->
          new Failed(Cause.BAD_ANSWER, "its certificate is not trusted: " + secure.getMessage());
      default -> new Failed(Cause.NO_ANSWER, told(e));
    };
  }

  private static boolean isCertificate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }

  private static String told(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /** Ends what is being fetched; each such request comes back as {@link Cause#CLOSED}. */
  @Override
  public void close() {
    closed = true;
    open.forEach(Connection::interrupt);
    clock.shutdownNow();
  }
}
