package io.tidemark.read;

import io.tidemark.article.Published;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set for all documents of a run.
 *
 * @param published the publication day of documents that show none of their own, or null
 * @param timeLimit how long one document may take before it is rejected
 */
public record ReadSettings(@Nullable Published published, Duration timeLimit) {
  /** No day of last resort, one minute a document. */
  public static ReadSettings standard() {
    return new ReadSettings(null, Duration.ofSeconds(60));
  }

  /** The same with a publication day for documents that show none. */
  public ReadSettings withPublished(@Nullable Published day) {
    return new ReadSettings(day, timeLimit);
  }
}
