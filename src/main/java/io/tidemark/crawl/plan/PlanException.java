package io.tidemark.crawl.plan;

import io.tidemark.yaml.Fault;
import java.util.List;

/** The plan has faults; the message lists every one on a line of its own. */
public final class PlanException extends Exception {
  private static final long serialVersionUID = 1;

  PlanException(List<Fault> faults) {
    super(String.join("\n", faults.stream().map(Fault::toString).toList()));
  }
}
