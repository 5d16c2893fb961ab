package io.tidemark.pipeline;

import io.tidemark.index.KeptArticle;
import io.tidemark.index.Placing;
import io.tidemark.story.Fingerprint;
import io.tidemark.story.StoryFinder;
import org.jspecify.annotations.Nullable;

/** What the story room found out, as the index takes it. */
final class Placings {
  private Placings() {}

  static Placing of(StoryFinder.Found found, Fingerprint fingerprint) {
    return new Placing(
        found.story(),
        found.linked(),
        found.kind() == StoryFinder.Kind.OPENS ? Placing.Copy.FIRST : Placing.Copy.FURTHER,
        version(found.sibling()),
        text(fingerprint));
  }

  /** That of an article whose text stays. */
  static Placing kept(KeptArticle article, Fingerprint fingerprint) {
    return new Placing(
        article.story(), article.linked(), Placing.Copy.FURTHER, null, text(fingerprint));
  }

  private static Placing.@Nullable Version version(StoryFinder.@Nullable Sibling sibling) {
    return sibling == null
        ? null
        : new Placing.Version(
            sibling.article(),
            sibling.turn() == StoryFinder.Turn.OLDER ? Placing.Turn.LATER : Placing.Turn.EARLIER);
  }

  private static Placing.Text text(Fingerprint fingerprint) {
    return new Placing.Text(
        fingerprint.time(), fingerprint.words(), fingerprint.bytes(), fingerprint.keys());
  }
}
