package io.tidemark.tag.text.feature;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out about the word forms met so far; safe for use by many threads.
 *
 * <p>Holds at most {@value #MOST} forms: when it is full it is emptied, so that a text without end
 * of new words takes time but no memory. An article brings about a hundred new forms.
 */
public final class FormCache<T> {
  private static final int MOST = 30_000;

  private final ConcurrentHashMap<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> read;

  /**
   * An empty cache.
   *
   * @param read works out what is to be known about a form; the same for the same form
   */
  public FormCache(Function<String, T> read) {
    this.read = read;
  }

  /** What is to be known about {@code form}. */
  public T get(String form) {
    T found = known.get(form);
    if (found != null) {
      return found;
    }
    T made = read.apply(form);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(form, made);
    return made;
  }
}
