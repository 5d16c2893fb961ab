package io.tidemark.catalog;

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

  /**
   * One thing wrong with the catalog.
   *
   * @param file the file, under the folder as it was given
   * @param line from 1; 0 where the fault is of the whole file
   * @param message what is wrong and what to do
   */
  public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
      return file + ":" + (line > 0 ? line + ":" : "") + " " + message;
    }
  }
}
