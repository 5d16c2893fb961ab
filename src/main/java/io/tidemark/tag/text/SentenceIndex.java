package io.tidemark.tag.text;

import io.tidemark.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells in which sentence of an article a span begins, without asking each of them. */
public final class SentenceIndex {
  private final List<Sentence> sentences;

  /**
   * @param sentences of one article, in order
   */
  public SentenceIndex(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** The number of the sentence that {@code span} begins in, or -1. */
  public int of(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (startsBehind(sentences.get(middle), span)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Sentence last = low == 0 ? null : sentences.get(low - 1);
    return last != null && last.field() == span.field() && span.start() < last.end() ? low - 1 : -1;
  }

  /** For each sentence those of {@code things} that begin in it, in their order. */
  public <T> List<List<T>> group(List<T> things, Function<T, Span> span) {
    List<List<T>> groups = new ArrayList<>(sentences.size());
    sentences.forEach(sentence -> groups.add(new ArrayList<>()));
    for (T thing : things) {
      int number = of(span.apply(thing));
      if (number >= 0) {
        groups.get(number).add(thing);
      }
    }
    return groups;
  }

  private static boolean startsBehind(Sentence sentence, Span span) {
    int field = sentence.field().compareTo(span.field());
    return field == 0 ? sentence.start() > span.start() : field > 0;
  }
}
