package io.tidemark.crawl.http;

import io.tidemark.crawl.address.Address;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one of the network addresses of a host. It is cut when a phase takes too long: a
 * time limit of the socket would begin anew with each byte that trickles in.
 */
final class Connection implements AutoCloseable {
  private static final int MOST_TRIED = 4;

  private final ScheduledExecutorService clock;
  private volatile Socket socket = new Socket(Proxy.NO_PROXY);
  private @Nullable Socket secured;
  private @Nullable ScheduledFuture<?> end;
  private volatile @Nullable String overdue;
  private volatile boolean closed;

  Connection(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  /** Connects to the first of {@code addresses} that answers, each in {@code limit}. */
  InetAddress open(List<InetAddress> addresses, int port, Duration limit) throws IOException {
    IOException failure = new ConnectException("the host has no network address");
    for (InetAddress address : addresses.subList(0, Math.min(MOST_TRIED, addresses.size()))) {
      try {
        socket = new Socket(Proxy.NO_PROXY);
        if (closed) {
          throw new SocketException("closed");
        }
        socket.connect(new InetSocketAddress(address, port), Math.toIntExact(limit.toMillis()));
        socket.setTcpNoDelay(true);
        return address;
      } catch (IOException e) {
        failure = e;
        cut();
      }
    }
    throw failure;
  }

  /** Speaks TLS from here on, with whom the certificate names {@code address}'s host. */
  void secure(SSLSocketFactory tls, Address address) throws IOException {
    String name = address.host().replaceAll("[\\[\\]]", "");
    SSLSocket wrapped = (SSLSocket) tls.createSocket(socket, name, address.port(), true);
    secured = wrapped;
    SSLParameters parameters = wrapped.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    wrapped.setSSLParameters(parameters);
    wrapped.startHandshake();
  }

  Socket stream() {
    return secured == null ? socket : secured;
  }

  /** From now on there is {@code limit} for {@code phase}. */
  void phase(String phase, Duration limit) {
    if (end != null) {
      end.cancel(false);
    }
    end =
        clock.schedule(
            () -> {
              overdue = phase + " took longer than " + told(limit);
              cut();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Such as {@code 2.5 s}. */
  static String told(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  /** What took too long, or null. */
  @Nullable String overdue() {
    return overdue;
  }

  /** Whether the connection was closed, not by its own user. */
  boolean wasClosed() {
    return closed;
  }

  /** Ends whatever waits on the connection. */
  void interrupt() {
    closed = true;
    cut();
  }

  /** TLS would say good-bye first, and wait for it. */
  private void cut() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is not open any more.
    }
  }

  @Override
  public void close() {
    if (end != null) {
      end.cancel(false);
    }
    cut();
  }
}
