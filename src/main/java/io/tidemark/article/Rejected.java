package io.tidemark.article;

import java.util.Objects;

/**
 * A document that could not be used.
 *
 * @param source the path or address as given
 * @param stage where it ended: {@code acquire}, {@code detect}, {@code read}, {@code tag}, {@code
 *     index}
 * @param reason one line that says what is wrong, for the person who can mend it
 */
public record Rejected(String source, String stage, String reason) implements Reading {
  public Rejected {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return source + ": " + stage + ": " + reason;
  }
}
