package io.tidemark.alert;

import io.tidemark.yaml.Fault;
import java.util.List;

/** A file of alerts has faults; the message lists every one on a line of its own. */
public final class AlertException extends Exception {
  private static final long serialVersionUID = 1;

  AlertException(List<Fault> faults) {
    super(String.join("\n", faults.stream().map(Fault::toString).toList()));
  }
}
