package io.tidemark.tag.move;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Move;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the moves of an article. Safe for many threads. */
public final class MoveFinder {
  private final Catalog catalog;
  private final SubjectReader subjectReader;
  private final TriggerFinder triggers;
  private final HeadlineVerbs verbs;

  public MoveFinder(Catalog catalog) {
    this.catalog = catalog;
    Set<String> listed =
        catalog.entities().stream()
            .filter(entity -> !entity.tickers().isEmpty())
            .map(Entity::id)
            .collect(Collectors.toUnmodifiableSet());
    TriggerWords words = TriggerWords.load();
    this.verbs = new HeadlineVerbs(words.verbForms());
    this.triggers = new TriggerFinder(words, currencies(catalog));
    this.subjectReader = new SubjectReader(listed);
  }

  private static Set<String> currencies(Catalog catalog) {
    return catalog.subjects().stream()
        .filter(subject -> subject.kind() == SubjectKind.CURRENCY)
        .map(Subject::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The moves of {@code sentences}, which are those of one article in order. */
  public List<Move> find(List<ParsedSentence> sentences) {
    Antecedents antecedents = new Antecedents(catalog);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      SentenceView view = new SentenceView(sentences.get(i), verbs);
      antecedents.read(view, i);
      moves.addAll(new SentenceMoves(view, i, antecedents).find());
    }
    return moves;
  }

  private final class SentenceMoves {
    private final SentenceView view;
    private final int number;
    private final Antecedents antecedents;
    private final SubjectFinder subjects;
    private final ArgumentFinder arguments;

    SentenceMoves(SentenceView view, int number, Antecedents antecedents) {
      this.view = view;
      this.number = number;
      this.antecedents = antecedents;
      this.subjects = new SubjectFinder(view);
      this.arguments = new ArgumentFinder(view);
    }

    List<Move> find() {
      List<Trigger> found = triggers.find(view);
      List<Move> moves = new ArrayList<>();
      for (int k = 0; k < found.size(); k++) {
        Trigger trigger = found.get(k);
        int from = k == 0 ? 0 : found.get(k - 1).to();
        int to = k + 1 == found.size() ? view.size() : start(found.get(k + 1));
        add(trigger, from, to, moves);
      }
      return moves;
    }

    /** Where the words of {@code trigger} itself begin: its noun phrase, or its own size. */
    private int start(Trigger trigger) {
      NounPhrase own = view.phrase(trigger.anchor());
      int start = own != null ? Math.min(own.from(), trigger.from()) : trigger.from();
      if (trigger.kind() == Kind.STATE) {
        var size = view.quantity(trigger.from() - 1);
        return size != null ? size.from() : start;
      }
      return start;
    }

    private void add(Trigger trigger, int from, int to, List<Move> moves) {
      List<NounPhrase> phrases = subjects.find(trigger);
      if (phrases.isEmpty()) {
        NounPhrase own = view.phrase(trigger.anchor());
        boolean sized =
            trigger.kind() != Kind.NOUN || arguments.find(trigger, from, to).change() != null;
        if (own == null || trigger.needsSubject() || !sized) {
          return;
        }
        phrases = List.of(own);
      }
      boolean first = true;
      for (NounPhrase phrase : phrases) {
        EntityRef subject = subject(trigger, phrase);
        boolean known = subject.entity() != null;
        boolean far =
            trigger.kind() == Kind.NOUN
                && Idioms.isEpisode(view.lemma(trigger.anchor()))
                && phrase.to() < trigger.from() - 2;
        if (Idioms.isMood(view.lemma(phrase.head())) && !known
            || far && !known && arguments.find(trigger, from, to).change() == null
            || !known && (trigger.needsSubject() || !first)
            || isPerson(phrase)) {
          first = false;
          continue;
        }
        first = false;
        Arguments found = arguments.find(trigger, from, to);
        moves.add(
            new Move(
                subject,
                trigger.direction(),
                view.sentence().span(trigger.from(), trigger.to()),
                found.change(),
                found.from(),
                found.to(),
                found.when(),
                StatusReader.read(view, trigger),
                null,
                List.of()));
      }
    }

    private boolean isPerson(NounPhrase phrase) {
      At<Mention> mention = view.mention(phrase.head());
      return mention != null && mention.what().type() == MentionType.PERSON;
    }

    private EntityRef subject(Trigger trigger, NounPhrase phrase) {
      if (trigger.kind() == Kind.RATE) {
        return new EntityRef(policyRate(trigger), view.sentence().span(phrase.from(), phrase.to()));
      }
      SubjectReader.Reading reading = subjectReader.read(view, phrase, trigger);
      String entity = reading.entity();
      if (entity == null && reading.isRole()) {
        entity = antecedents.resolve(view.lemma(phrase.head()), number, phrase.from());
      }
      return new EntityRef(entity, view.sentence().span(reading.from(), reading.to()));
    }

    private @Nullable String policyRate(Trigger trigger) {
      return PolicyRates.of(view, trigger);
    }
  }
}
