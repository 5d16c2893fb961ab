package io.tidemark.price;

import io.tidemark.yaml.Fault;
import java.util.List;

/** Files of prices, or their mapping, have faults; the message lists each on a line of its own. */
public final class PriceException extends Exception {
  private final transient List<Fault> faults;

  PriceException(List<Fault> faults) {
    super(String.join("\n", faults.stream().map(Fault::toString).toList()));
    this.faults = List.copyOf(faults);
  }

  /** All faults, ordered by file and line. */
  public List<Fault> faults() {
    return faults;
  }
}
