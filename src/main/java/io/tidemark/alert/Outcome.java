package io.tidemark.alert;

import java.time.Duration;

/** What became of one post. */
sealed interface Outcome {
  record Taken() implements Outcome {}

  /**
   * It may be taken later.
   *
   * @param notBefore the wait that the answer asks for; zero where it asks for none
   */
  record Failed(String reason, Duration notBefore) implements Outcome {}

  /** It would be answered the same again. */
  record Refused(String reason) implements Outcome {}
}
