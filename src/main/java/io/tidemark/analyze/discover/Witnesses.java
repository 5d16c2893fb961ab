package io.tidemark.analyze.discover;

import io.tidemark.analyze.Quotation;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import io.tidemark.index.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds sentences of the articles that are looked at, to quote and to test with. */
final class Witnesses {
  /** So many articles are read through for one phrase. */
  private static final int MOST_ARTICLES = 24;

  private static final int SHORTEST = 40;
  private static final int LONGEST = 240;

  private final Snapshot snapshot;
  private final View view;
  private final Map<Integer, List<Heard>> read = new HashMap<>();

  Witnesses(Snapshot snapshot, View view) {
    this.snapshot = snapshot;
    this.view = view;
  }

  /** A sentence and the stems of its words. */
  record Heard(Quotation quotation, List<String> stems) {
    boolean has(List<String> phrase) {
      return Collections.indexOfSubList(stems, phrase) >= 0;
    }
  }

  /** Up to {@code count} sentences with {@code stems}, each of another story. */
  List<Heard> with(List<String> stems, BitSet docs, int count) {
    List<Heard> found = new ArrayList<>();
    Set<Integer> stories = new HashSet<>();
    Set<String> texts = new HashSet<>();
    int articles = 0;
    for (int doc = docs.nextSetBit(0); doc >= 0; doc = docs.nextSetBit(doc + 1)) {
      if (articles == MOST_ARTICLES || found.size() == count) {
        break;
      }
      if (!stories.add(view.story(doc))) {
        continue;
      }
      articles++;
      sentences(doc).stream()
          .filter(heard -> heard.has(stems) && isQuotable(heard.quotation()))
          .min(Comparator.comparingInt(heard -> heard.quotation().quote().length()))
          .filter(heard -> texts.add(heard.quotation().quote()))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Up to {@code count} sentences with {@code word} that have {@code phrase} not. */
  List<Heard> without(List<String> phrase, String word, BitSet docs, int count) {
    return collect(docs, count, heard -> heard.has(List.of(word)) && !heard.has(phrase));
  }

  /** Up to {@code count} sentences of {@code docs} that have {@code phrase} not. */
  List<Heard> without(List<String> phrase, BitSet docs, int count) {
    return collect(docs, count, heard -> !heard.has(phrase));
  }

  private List<Heard> collect(BitSet docs, int count, Predicate<Heard> wanted) {
    List<Heard> found = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    int articles = 0;
    for (int doc = docs.nextSetBit(0); doc >= 0; doc = docs.nextSetBit(doc + 1)) {
      if (articles++ == MOST_ARTICLES || found.size() == count) {
        break;
      }
      sentences(doc).stream()
          .filter(wanted)
          .filter(heard -> isQuotable(heard.quotation()) && texts.add(heard.quotation().quote()))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isQuotable(Quotation quotation) {
    int length = quotation.quote().length();
    return length >= SHORTEST && length <= LONGEST && !quotation.quote().contains("\n");
  }

  private List<Heard> sentences(int doc) {
    return read.computeIfAbsent(doc, this::read);
  }

  private List<Heard> read(int doc) {
    Shown shown = snapshot.shown(doc);
    int day = view.day(doc);
    List<Heard> all = new ArrayList<>();
    for (Sentences.Sentence sentence : Sentences.of(shown.title(), shown.body()).all()) {
      String text =
          switch (sentence.field()) {
            case TITLE -> shown.title();
            case BODY -> shown.body();
          };
      String quote = text.substring(sentence.start(), sentence.end());
      all.add(
          new Heard(
              new Quotation(
                  quote,
                  sentence.field(),
                  sentence.start(),
                  shown.id(),
                  shown.publisher(),
                  day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day)),
              Words.of(quote).stream().map(Words.Word::stem).toList()));
    }
    return all;
  }
}
