package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Answer;
import io.tidemark.crawl.http.Fetched;
import io.tidemark.crawl.http.Fetched.Cause;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what the answer to a request for robots.txt means (RFC 9309, section 2.3). */
final class RobotsReader {
  /** What is read of a robots.txt; what follows counts as not there. */
  static final int SIZE = 512_000;

  private static final int MOST_UNPACKED = 4 * SIZE;
  private static final int MOST_REDIRECTS = 5;

  private RobotsReader() {}

  /** What an answer means. */
  sealed interface Meaning {
    record Known(Rules rules) implements Meaning {}

    /** They are elsewhere. */
    record Elsewhere(Address address) implements Meaning {}

    /** They can perhaps be had later, after a pause where the host asks for one. */
    record Later(String reason, @Nullable Duration pause) implements Meaning {}

    /** The run ends. */
    record Nothing() implements Meaning {}
  }

  static Meaning read(Errand.Rules errand, Fetched fetched) {
    return switch (fetched) {
      case Answer answer -> read(errand, answer);
      case Fetched.Failed(Cause cause, String reason) ->
          switch (cause) {
            // Its pages will not be fetched either, and each is told as what it is.
            case PRIVATE -> new Meaning.Known(Rules.none());
            case NO_ANSWER -> new Meaning.Later(reason, null);
            case CLOSED -> new Meaning.Nothing();
            case BAD_ANSWER -> new Meaning.Known(new Rules.Unreadable(reason));
          };
    };
  }

  private static Meaning read(Errand.Rules errand, Answer answer) {
    int status = answer.head().status();
    if (status >= 500 || status == 429) {
      return new Meaning.Later(answer.head().told(), Backoff.asked(answer.head()));
    }
    if (status >= 400) {
      return new Meaning.Known(Rules.none());
    }
    if (status >= 300) {
      Optional<Address> to =
          answer.head().first("location").flatMap(where -> errand.address().resolve(where));
      return to.isPresent() && errand.redirects() < MOST_REDIRECTS
          ? new Meaning.Elsewhere(to.get())
          : new Meaning.Known(Rules.none());
    }
    try {
      byte[] content = answer.content(MOST_UNPACKED);
      return new Meaning.Known(Rules.parse(errand.address(), content, answer.head().mediaType()));
    } catch (Answer.Unreadable e) {
      return new Meaning.Known(new Rules.Unreadable(String.valueOf(e.getMessage())));
    }
  }
}
