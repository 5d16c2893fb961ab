package io.tidemark.analyze.comove;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.comove.Candidates.Candidate;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.View;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Cuts quotations from articles. */
final class Quotes {
  private final Searcher searcher;
  private final Selection selection;
  private final View view;
  private final Map<Integer, Shown> texts = new HashMap<>();

  Quotes(Searcher searcher, Selection selection) {
    this.searcher = searcher;
    this.selection = selection;
    this.view = searcher.view(selection);
  }

  /**
   * The best of {@code candidates}: sentences that name a theme before others, the way that most
   * stories tell before others, and each of another story and, where there are such, of another
   * publisher.
   *
   * @param weight how often the subject goes a way
   * @param count how many at most
   */
  List<Quotation> of(List<Candidate> candidates, ToIntFunction<Way> weight, int count) {
    List<Candidate> left = new ArrayList<>(candidates);
    left.sort(
        Comparator.comparing(Candidate::nearness)
            .thenComparingInt(each -> -weight.applyAsInt(each.way()))
            .thenComparingLong(Candidate::rank));
    List<Quotation> quotes = new ArrayList<>();
    Set<Integer> stories = new HashSet<>();
    Set<Integer> publishers = new HashSet<>();
    while (quotes.size() < count && !left.isEmpty()) {
      Candidate next = next(left, publishers);
      left.remove(next);
      if (stories.add(view.story(next.doc()))) {
        publishers.add(view.publisher(next.doc()));
        Quotation quote = quote(next.doc(), next.sentence());
        if (quotes.stream().noneMatch(other -> other.quote().equals(quote.quote()))) {
          quotes.add(quote);
        }
      }
    }
    return quotes;
  }

  /**
   * The first of another publisher that is as near to a theme and goes the same way, or else the
   * first.
   */
  private Candidate next(List<Candidate> left, Set<Integer> publishers) {
    Candidate first = left.getFirst();
    return left.stream()
        .filter(each -> each.nearness() == first.nearness() && each.way() == first.way())
        .filter(each -> !publishers.contains(view.publisher(each.doc())))
        .findFirst()
        .orElse(first);
  }

  /** A sentence of a document. */
  private Quotation quote(int doc, int number) {
    Shown shown = texts.computeIfAbsent(doc, searcher.snapshot()::shown);
    Sentences.Sentence sentence = Sentences.at(shown.title(), shown.body(), number);
    String text =
        switch (sentence.field()) {
          case TITLE -> shown.title();
          case BODY -> shown.body();
        };
    try {
      return new Quotation(
          text.substring(sentence.start(), sentence.end()),
          sentence.field(),
          sentence.start(),
          shown.id(),
          shown.publisher(),
          view.columns(doc).day(selection.zone()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }
}
