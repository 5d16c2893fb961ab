package io.tidemark.search;

/**
 * A query that cannot be answered; {@link #getMessage} shows the line with a caret at the fault.
 */
public final class QueryException extends RuntimeException {
  private final String problem;
  private final int at;

  /**
   * @param query the line as typed
   * @param at where the fault begins in it
   * @param problem what is wrong and what was expected
   */
  QueryException(String query, int at, String problem) {
    super(query.replaceAll("\\s", " ") + "\n" + " ".repeat(at) + "^ " + problem);
    this.problem = problem;
    this.at = at;
  }

  /** What is wrong, without the line. */
  public String problem() {
    return problem;
  }

  /** Where, in UTF-16 code units from the start of the line. */
  public int at() {
    return at;
  }
}
