package io.tidemark.index;

import java.util.List;

/**
 * The ids of one article, each list sorted. They stand in columns of their own, and packed columns
 * name them by their places in it.
 *
 * @param names who speaks or forecasts, as {@link Views.Holder#key}
 */
record Dictionary(List<String> themes, List<String> subjects, List<String> names) {
  Dictionary {
    themes = List.copyOf(themes);
    subjects = List.copyOf(subjects);
    names = List.copyOf(names);
  }
}
