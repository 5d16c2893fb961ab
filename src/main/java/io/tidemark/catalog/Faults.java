package io.tidemark.catalog;

import io.tidemark.catalog.CatalogException.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers all that is wrong, so that one run shows everything to mend. */
final class Faults {
  private final List<Fault> all = new ArrayList<>();

  void add(String file, int line, String message) {
    all.add(new Fault(file, line, message));
  }

  void throwIfAny() throws CatalogException {
    if (!all.isEmpty()) {
      throw new CatalogException(
          all.stream()
              .distinct()
              .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
              .toList());
    }
  }
}
