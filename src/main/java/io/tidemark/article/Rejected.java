package io.tidemark.article;

import java.util.Arrays;
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

  /**
   * A document that the program itself failed on: names the fault and the line of the program, so
   * that it can be reported and mended.
   */
  public static Rejected byFault(String source, String stage, Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("io.tidemark."))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + " line " + frame.getLineNumber())
            .orElse("");
    String message = fault.getMessage() == null ? "" : " (" + fault.getMessage() + ")";
    return new Rejected(
        source,
        stage,
        "a fault of the program, "
            + fault.getClass().getSimpleName()
            + place
            + message
            + "; please report it with the document");
  }

  @Override
  public String toString() {
    return source + ": " + stage + ": " + reason;
  }
}
