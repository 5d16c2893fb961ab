package io.tidemark.read.isolated;

import java.time.Duration;

/**
 * What reading may cost.
 *
 * @param processes how many documents are read at once, each in a process of its own
 * @param time for one document; its process is ended then
 * @param megabytes heap of one process
 */
public record ProcessLimits(int processes, Duration time, int megabytes) {
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final int MEGABYTES = 1024;

  public ProcessLimits {
    if (processes < 1 || time.toMillis() < 1 || megabytes < 16) {
      throw new IllegalArgumentException(
          "a process, a millisecond and 16 MB are the least, not "
              + processes
              + ", "
              + time
              + " and "
              + megabytes);
    }
  }

  /** A minute and 1 GB a document. */
  public static ProcessLimits standard(int processes) {
    return new ProcessLimits(processes, TIME, MEGABYTES);
  }
}
