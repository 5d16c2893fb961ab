package io.tidemark.index;

import io.tidemark.article.Sample;
import io.tidemark.article.TaggedArticle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes index entries for tests. */
public final class Entries {
  private Entries() {}

  /** A story of its own, read from a document named after the article. */
  public static Entry of(Sample sample) {
    TaggedArticle tagged = sample.tagged();
    return entry(tagged, story(tagged), Set.of(), Placing.Copy.FIRST, null);
  }

  /** A copy in the story of {@code original}. */
  public static Entry copy(Sample sample, Entry original) {
    return copy(sample, original.placing().story(), Set.of());
  }

  /** A copy in the story {@code story} that shows {@code linked} to be the same. */
  public static Entry copy(Sample sample, long story, Set<Long> linked) {
    return entry(sample.tagged(), story, linked, Placing.Copy.FURTHER, null);
  }

  /** A version, of another id, of the article {@code of}. */
  public static Entry version(Sample sample, String of, Placing.Turn turn) {
    TaggedArticle tagged = sample.tagged();
    Placing.Version version = new Placing.Version(of, turn);
    return entry(tagged, story(tagged), Set.of(), Placing.Copy.FIRST, version);
  }

  /** The same, read from {@code document}. */
  public static Entry from(String document, Entry entry) {
    Origin origin = entry.origin();
    return new Entry(
        entry.tagged(),
        new Origin(document, document + origin.documentHash(), origin.bytesHash()),
        entry.placing(),
        entry.annotation());
  }

  /** One that says nothing. */
  public static Annotation annotation() {
    return new Annotation("annotator-1", new byte[] {1}, Set.of());
  }

  private static long story(TaggedArticle tagged) {
    return tagged.article().body().hashCode();
  }

  private static Entry entry(
      TaggedArticle tagged,
      long story,
      Set<Long> linked,
      Placing.Copy copy,
      Placing.@Nullable Version version) {
    String hash = ContentHash.of(tagged.article());
    int words = tagged.article().body().split(" ").length;
    var published = tagged.article().published();
    long time = published == null ? Long.MAX_VALUE : published.day().toEpochDay();
    Placing.Text text = new Placing.Text(time, words, new byte[] {1, 2}, new long[] {story});
    return new Entry(
        tagged,
        new Origin(tagged.article().source(), hash, hash),
        new Placing(story, linked, copy, version, text),
        annotation());
  }
}
