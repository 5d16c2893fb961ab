package io.tidemark.yaml;

/**
 * One thing wrong with a file that somebody wrote.
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
