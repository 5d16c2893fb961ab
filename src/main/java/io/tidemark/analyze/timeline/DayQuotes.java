package io.tidemark.analyze.timeline;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Field;
import io.tidemark.article.ThemeTag;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Sentences of a day that show its words and stories; none is quoted twice where others do too. */
final class DayQuotes {
  /** A longer or shorter sentence reads badly as a quotation. */
  private static final int LONGEST = 350;

  private static final int SHORTEST = 40;

  private final DayWindow window;
  private final DayWords words;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Candidate> quoted = new HashSet<>();

  /** A sentence; {@code held} are the unusual words in it. */
  private record Candidate(int doc, Sentences.Sentence sentence, Set<String> held) {}

  DayQuotes(DayWindow window, DayWords words) {
    this.window = window;
    this.words = words;
    for (int doc : window.oneEach(window.today())) {
      Shown shown = snapshot().shown(doc);
      for (Sentences.Sentence sentence : Sentences.of(shown.title(), shown.body()).all()) {
        Set<String> held = new HashSet<>(Phrases.in(text(shown, sentence)).keySet());
        held.retainAll(words.words().stream().map(DayWords.Counted::key).toList());
        candidates.add(new Candidate(doc, sentence, held));
      }
    }
  }

  private Snapshot snapshot() {
    return window.searcher().snapshot();
  }

  /** The words, each with a sentence that holds it. */
  List<DayExplanation.Word> words() {
    List<DayExplanation.Word> quotedWords = new ArrayList<>();
    for (DayWords.Counted word : words.words()) {
      best(candidate -> candidate.held().contains(word.key()))
          .ifPresent(quotation ->
              quotedWords.add(
                  new DayExplanation.Word(
                      word.text(), word.stories(), word.before(), word.surprise(), quotation)));
    }
    return quotedWords;
  }

  /** A sentence of the story that {@code doc} tells: one on a theme of the query, if it has one. */
  Quotation of(int doc, List<String> themes) {
    Set<Integer> told = new HashSet<>();
    if (!themes.isEmpty()) {
      var tagged = snapshot().tagged(doc);
      Sentences sentences = Sentences.of(tagged.article());
      for (ThemeTag tag : tagged.themes()) {
        if (themes.contains(tag.theme())) {
          told.add(sentences.at(tag.span()).number());
        }
      }
    }
    Predicate<Candidate> its = candidate -> candidate.doc() == doc;
    Predicate<Candidate> body = its.and(c -> c.sentence().field() == Field.BODY);
    return best(body.and(c -> told.contains(c.sentence().number())))
        .or(() -> best(body))
        .or(() -> best(its))
        .orElseThrow();
  }

  /** That with most unusual words, of a length to be read, and not yet quoted. */
  private Optional<Quotation> best(Predicate<Candidate> which) {
    Optional<Candidate> best =
        candidates.stream()
            .filter(which)
            .min(
                Comparator.comparing((Candidate candidate) -> quoted.contains(candidate))
                    .thenComparing(candidate -> !reads(candidate.sentence()))
                    .thenComparingInt(candidate -> -candidate.held().size()));
    best.ifPresent(quoted::add);
    return best.map(candidate -> quotation(candidate.doc(), candidate.sentence()));
  }

  private static boolean reads(Sentences.Sentence sentence) {
    int length = sentence.end() - sentence.start();
    return length >= SHORTEST && length <= LONGEST;
  }

  private Quotation quotation(int doc, Sentences.Sentence sentence) {
    Shown shown = snapshot().shown(doc);
    return new Quotation(
        text(shown, sentence),
        sentence.field(),
        sentence.start(),
        shown.id(),
        shown.publisher(),
        window.day());
  }

  private static String text(Shown shown, Sentences.Sentence sentence) {
    String field = sentence.field() == Field.TITLE ? shown.title() : shown.body();
    return field.substring(sentence.start(), sentence.end());
  }
}
