package io.tidemark.alert;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts one alert to a webhook, once. Redirects are not followed. Safe for many threads. */
final class Poster {
  private final HttpClient client;
  private final InstantSource clock;
  private final Duration patience;

  Poster(HttpClient client, InstantSource clock, Duration patience) {
    this.client = client;
    this.clock = clock;
    this.patience = patience;
  }

  static HttpClient client(Duration patience) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(patience)
        .build();
  }

  /**
   * Posts.
   *
   * @param line the alert's JSON
   * @throws InterruptedException where the run ends meanwhile
   */
  Outcome post(Destination.Webhook to, String id, String line) throws InterruptedException {
    byte[] body = AlertLine.post(line).getBytes(StandardCharsets.UTF_8);
    Instant now = clock.instant();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to.address())
            .timeout(patience)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Tidemark")
            .header("webhook-id", id)
            .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (to.secret() != null) {
      request.header("webhook-signature", to.secret().of(id, now, body));
    }
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding());
    try {
      return outcome(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new Outcome.Failed("no whole answer in " + patience.toSeconds() + " s", Duration.ZERO);
    } catch (ExecutionException e) {
      return new Outcome.Failed(reason(Objects.requireNonNullElse(e.getCause(), e)), Duration.ZERO);
    }
  }

  private Outcome outcome(HttpResponse<Void> answer) {
    int status = answer.statusCode();
    if (status >= 200 && status < 300) {
      return new Outcome.Taken();
    }
    String reason = "answered " + status;
    boolean later = status >= 500 || status == 408 || status == 425 || status == 429;
    return later
        ? new Outcome.Failed(
            reason,
            answer
                .headers()
                .firstValue("retry-after")
                .map(told -> wait(told, clock.instant()))
                .orElse(Duration.ZERO))
        : new Outcome.Refused(reason);
  }

  /** The wait that a {@code Retry-After} asks for (RFC 9110, section 10.2.3); else none. */
  static Duration wait(String retryAfter, Instant now) {
    if (retryAfter.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(retryAfter));
    }
    try {
      Instant then =
          ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /** Without the address, which may be secret. */
  private static String reason(Throwable failure) {
    return failure instanceof java.net.ConnectException
        ? "no connection"
        : failure instanceof IOException
            ? "failed: " + failure.getClass().getSimpleName()
            : "failed: " + failure;
  }
}
