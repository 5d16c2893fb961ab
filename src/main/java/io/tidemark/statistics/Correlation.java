package io.tidemark.statistics;

/**
 * Pearson's correlation of two series, one moved against the other. R: {@code cor(x, y)} of the
 * days that overlap.
 */
public final class Correlation {
  private Correlation() {}

  /**
   * The correlation of x at t with y at t + {@code lag}, over all t for which both are there. With
   * a positive lag x goes before y.
   *
   * @param x as long as {@code y}; NaN where it has no value
   * @param y likewise
   * @return from -1 to 1; NaN of fewer than three pairs, or where one never changes
   */
  public static double at(double[] x, double[] y, int lag) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " values of x, but " + y.length + " of y");
    }
    double sumX = 0;
    double sumY = 0;
    int n = 0;
    for (int t = Math.max(0, -lag); t < Math.min(x.length, x.length - lag); t++) {
      if (!Double.isNaN(x[t]) && !Double.isNaN(y[t + lag])) {
        sumX += x[t];
        sumY += y[t + lag];
        n++;
      }
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int t = Math.max(0, -lag); t < Math.min(x.length, x.length - lag); t++) {
      if (!Double.isNaN(x[t]) && !Double.isNaN(y[t + lag])) {
        double dx = x[t] - sumX / n;
        double dy = y[t + lag] - sumY / n;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
      }
    }
    return n < 3 || xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
  }
}
