package io.tidemark.index;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** The views of one committed index that were asked for last. */
final class SeenViews {
  private static final int MOST = 4;

  private final Map<Optional<Instant>, View> views = new LinkedHashMap<>(MOST, 0.75f, true);
  private @Nullable IndexReader of;

  synchronized View at(@Nullable Instant moment, IndexReader reader) throws IOException {
    if (!reader.equals(of)) {
      views.clear();
      of = reader;
    }
    Optional<Instant> key = Optional.ofNullable(moment);
    View view = views.get(key);
    if (view == null) {
      view = View.at(moment, reader);
      views.put(key, view);
      if (views.size() > MOST) {
        views.remove(views.keySet().iterator().next());
      }
    }
    return view;
  }
}
