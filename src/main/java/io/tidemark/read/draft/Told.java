package io.tidemark.read.draft;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value and what told it.
 *
 * @param by the evidence, such as {@code meta:article:published_time}
 */
public record Told<T>(T value, String by) {
  public Told {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(by, "by");
  }

  /** The value, or null where nothing was told. */
  public static <T> @Nullable T valueOf(@Nullable Told<T> told) {
    return told == null ? null : told.value();
  }
}
