package io.tidemark.index;

import io.tidemark.article.Sample;
import io.tidemark.article.TaggedArticle;
import java.util.Set;

/** Makes index entries for tests. */
public final class Entries {
  private Entries() {}

  /** A story of its own, read from a document named after the article. */
  public static Entry of(Sample sample) {
    TaggedArticle tagged = sample.tagged();
    return entry(tagged, tagged.article().body().hashCode(), Entry.Copy.FIRST);
  }

  /** A copy in the story of {@code original}. */
  public static Entry copy(Sample sample, Entry original) {
    return entry(sample.tagged(), original.story(), Entry.Copy.FURTHER);
  }

  /** One that says nothing. */
  public static Annotation annotation() {
    return new Annotation("annotator-1", new byte[] {1}, Set.of());
  }

  private static Entry entry(TaggedArticle tagged, long story, Entry.Copy copy) {
    String document = tagged.article().source();
    String hash = ContentHash.of(tagged.article());
    return new Entry(
        tagged, document, hash, story, new int[] {1, 2}, new long[] {story}, copy, annotation());
  }
}
