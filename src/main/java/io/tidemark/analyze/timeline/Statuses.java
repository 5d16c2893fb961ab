package io.tidemark.analyze.timeline;

import io.tidemark.article.ThemeStatus;

/** Stories that tell a theme in each status; one that tells it in several counts in each. */
public record Statuses(int active, int fading, int negated, int conditional, int past) {
  /** Those of one status. */
  public int in(ThemeStatus status) {
    return switch (status) {
      case ACTIVE -> active;
      case FADING -> fading;
      case NEGATED -> negated;
      case CONDITIONAL -> conditional;
      case PAST -> past;
    };
  }
}
