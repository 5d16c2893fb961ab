package io.tidemark.tag.theme;

import io.tidemark.article.ThemeStatus;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.pattern.Hit;
import io.tidemark.tag.pattern.PatternSet;
import io.tidemark.tag.pattern.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that tell what is said of a theme: lists of the catalog named {@code
 * status-fading-before} and so on, for each status but ACTIVE and each side.
 */
final class StatusCues {
  private static final List<ThemeStatus> STRONGEST_FIRST =
      List.of(ThemeStatus.NEGATED, ThemeStatus.FADING, ThemeStatus.CONDITIONAL, ThemeStatus.PAST);
  private static final int REACH_BEFORE = 5;
  private static final int REACH_AFTER = 4;

  private final Map<Integer, List<Cue>> cues = new HashMap<>();

  /** Where a cue stands, seen from the theme's words. */
  private enum Side {
    /** At most five words before, in the same clause. */
    BEFORE,
    /** At most four words after, in the same clause. */
    AFTER,
    /** Among the theme's own words. */
    WITHIN,
    /** Anywhere in the sentence. */
    SENTENCE
  }

  private record Cue(ThemeStatus status, Side side) {}

  StatusCues(Catalog catalog, PatternSet.Builder patterns) {
    for (ThemeStatus status : STRONGEST_FIRST) {
      for (Side side : Side.values()) {
        String name = ("status-" + status + "-" + side).toLowerCase(Locale.ROOT);
        catalog
            .list(name)
            .ifPresent(cue ->
                cues.computeIfAbsent(patterns.add(cue), n -> new ArrayList<>())
                    .add(new Cue(status, side)));
      }
    }
  }

  /** What the sentence says of the theme told at {@code theme}. */
  ThemeStatus status(Hit theme, Words words, List<Hit> hits) {
    for (ThemeStatus status : STRONGEST_FIRST) {
      for (Hit hit : hits) {
        for (Cue cue : cues.getOrDefault(hit.pattern(), List.of())) {
          if (cue.status() == status && stands(cue.side(), hit, theme, words)) {
            return status;
          }
        }
      }
    }
    return ThemeStatus.ACTIVE;
  }

  private static boolean stands(Side side, Hit cue, Hit theme, Words words) {
    return switch (side) {
      case BEFORE ->
          cue.start() < theme.start()
              && (cue.overlaps(theme) || reaches(words, cue.end(), theme.start(), REACH_BEFORE));
      case AFTER ->
          cue.end() > theme.end()
              && (cue.overlaps(theme) || reaches(words, theme.end(), cue.start(), REACH_AFTER));
      case WITHIN -> cue.overlaps(theme);
      case SENTENCE -> true;
    };
  }

  /**
   * Whether at most {@code most} words, and no punctuation, stand from {@code from} to {@code to}.
   */
  private static boolean reaches(Words words, int from, int to, int most) {
    if (from > to || to - from > most) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.get(i).mark() && !words.get(i).form().equals("%")) {
        return false;
      }
    }
    return true;
  }
}
