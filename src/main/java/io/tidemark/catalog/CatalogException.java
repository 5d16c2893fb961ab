package io.tidemark.catalog;

import io.tidemark.yaml.Fault;
import java.util.List;

/** The catalog has faults; the message lists every one on a line of its own. */
public final class CatalogException extends Exception {
  private final transient List<Fault> faults;

  CatalogException(List<Fault> faults) {
    super(String.join("\n", faults.stream().map(Fault::toString).toList()));
    this.faults = List.copyOf(faults);
  }

  /** All faults, ordered by file and line. */
  public List<Fault> faults() {
    return faults;
  }
}
