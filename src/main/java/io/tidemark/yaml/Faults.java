package io.tidemark.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Gathers all that is wrong, so that one run shows everything to mend. */
public final class Faults {
  private final List<Fault> all = new ArrayList<>();

  public void add(String file, int line, String message) {
    all.add(new Fault(file, line, message));
  }

  /** Throws what {@code exception} makes of all faults, by file and line, where there are any. */
  public <X extends Exception> void throwIfAny(Function<List<Fault>, X> exception) throws X {
    if (!all.isEmpty()) {
      throw exception.apply(
          all.stream()
              .distinct()
              .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
              .toList());
    }
  }
}
