package io.tidemark.analyze.discover;

import io.tidemark.statistics.BenjaminiHochberg;
import io.tidemark.statistics.ChiSquare;
import io.tidemark.statistics.LogLikelihood;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with how much more it is told than before.
 *
 * @param surprise G², below 0 where it is told less than before; NaN where there is no before
 */
record Measured(Candidate candidate, Stretch.Told told, double ratio, double surprise, double q) {
  /** Measures those of {@code candidates} that enough stories tell; q-values are over them all. */
  static List<Measured> all(List<Candidate> candidates, Stretch stretch, int fewest) {
    List<Measured> measured = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Stretch.Told told = stretch.count(candidate.stems());
      if (told.now() >= fewest) {
        measured.add(of(candidate, told, stretch.stories(), stretch.storiesBefore()));
      }
    }
    double[] q =
        BenjaminiHochberg.qValues(measured.stream().mapToDouble(Measured::pValue).toArray());
    List<Measured> all = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Measured one = measured.get(i);
      all.add(new Measured(one.candidate, one.told, one.ratio, one.surprise, q[i]));
    }
    return all;
  }

  private static Measured of(Candidate candidate, Stretch.Told told, int stories, int before) {
    if (before == 0) {
      return new Measured(candidate, told, Double.NaN, Double.NaN, Double.NaN);
    }
    double ratio = ((double) told.now() / stories) / ((double) told.before() / before);
    double surprise = LogLikelihood.of(told.now(), stories, told.before(), before);
    return new Measured(candidate, told, ratio, ratio < 1 ? -surprise : surprise, Double.NaN);
  }

  /** One-sided: that it is told more. */
  private double pValue() {
    double half = ChiSquare.pValue(Math.abs(surprise)) / 2;
    return surprise < 0 ? 1 - half : half;
  }
}
