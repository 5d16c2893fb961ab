package io.tidemark.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes long to make: made when first asked for, and once. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
