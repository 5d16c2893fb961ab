package io.tidemark.crawl;

import io.tidemark.crawl.http.Known;
import io.tidemark.crawl.store.Capture;
import io.tidemark.crawl.store.Target;
import io.tidemark.crawl.store.Visit;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer means for the target that was asked for. */
sealed interface Verdict {
  /**
   * It is done, until it is due again.
   *
   * @param reason of a fate that does not say it all, else empty
   * @param found where it leads
   * @param capture what is kept of it; null for nothing
   * @param known what the next request can be made conditional with
   * @param kept what is kept of it, now or since an earlier time; null for nothing
   */
  record Done(
      Fate fate,
      String reason,
      List<Target> found,
      @Nullable Capture capture,
      Known known,
      Visit.@Nullable Kept kept)
      implements Verdict {}

  /** It cannot be had; the next run tries again. */
  record Failed(String reason) implements Verdict {}

  /**
   * It may be had later.
   *
   * @param pause what the server asks for; null where it does not say
   * @param whom who must wait
   */
  record Later(String reason, @Nullable Duration pause, Whom whom) implements Verdict {}

  /** Who must wait. */
  enum Whom {
    THIS_REQUEST,
    THE_HOST
  }

  /** Done for good, without anything that could be kept. */
  static Done without(Fate fate, String reason) {
    return new Done(fate, reason, List.of(), null, Known.NOTHING, null);
  }
}
